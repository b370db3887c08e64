import './mapCorner.css'
import type { Painter } from '../basemap/painter'
import type { Theme } from '../view/view'
import { Locator } from './Locator'
import { PointerPosition, ScaleNote } from './MapNotes'
import { ScaleBar } from './ScaleBar'

interface MapCornerProps {
  readonly painter: Painter
  readonly theme: Theme
  readonly coordinates: boolean
}

/** Where in Eurasia, how large and how exact: what an atlas prints in the corner of a plate. */
export function MapCorner({ painter, theme, coordinates }: MapCornerProps) {
  return (
    <div className="map-corner" data-on-sheet>
      <Locator painter={painter} theme={theme} />
      <div className="corner-line" data-covers-map="names">
        {coordinates && <PointerPosition />}
        <ScaleNote />
        <ScaleBar />
      </div>
    </div>
  )
}
