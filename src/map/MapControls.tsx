import type { Map as LeafletMap } from 'leaflet'
import type { ReactNode } from 'react'
import { useWords } from '../language/useLanguage'
import type { Following } from '../view/reading'
import { useFullScreen } from './useFullScreen'

interface MapControlsProps {
  readonly map: LeafletMap | null
  readonly toolsOpen: boolean
  readonly following: Following
  readonly onFitStory: () => void
  readonly onToggleTools: () => void
}

/** Real buttons, outside Leaflet's container: its own controls are links made of markup. */
export function MapControls(props: MapControlsProps) {
  const { map, toolsOpen, following, onFitStory, onToggleTools } = props
  const words = useWords()
  const fullScreen = useFullScreen(map)
  const zoom = (by: number) => {
    following.onPause()
    map?.zoomIn(by)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of a form
    <div
      className="map-controls"
      role="group"
      aria-label={words.map}
      data-covers-map="names"
      data-on-sheet
    >
      <ControlButton label={words.zoomIn} onPress={() => zoom(1)}>
        <path d="M10 4v12M4 10h12" />
      </ControlButton>
      <ControlButton label={words.zoomOut} onPress={() => zoom(-1)}>
        <path d="M4 10h12" />
      </ControlButton>
      <ControlButton label={words.wholeStory} onPress={onFitStory}>
        <rect x="3" y="4.5" width="14" height="11" rx="1.5" />
        <circle cx="7.5" cy="11.5" r="1.4" />
        <path d="M9.5 8.5c2-1.5 3.5 1.5 5 0" />
      </ControlButton>
      {fullScreen !== null && (
        <ControlButton
          label={fullScreen.isOn ? words.leaveFullScreen : words.fullScreen}
          onPress={fullScreen.toggle}
        >
          <path
            d={
              fullScreen.isOn
                ? 'M7 3v4H3M13 3v4h4M13 17v-4h4M7 17v-4H3'
                : 'M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4'
            }
          />
        </ControlButton>
      )}
      <ControlButton label={words.mapTools} expanded={toolsOpen} onPress={onToggleTools}>
        <path d="M4 6h12M4 10h12M4 14h12" />
        <circle className="filled" cx="8" cy="6" r="2" />
        <circle className="filled" cx="13" cy="10" r="2" />
        <circle className="filled" cx="7" cy="14" r="2" />
      </ControlButton>
      <ControlButton
        className="follow"
        label={words.followText}
        pressed={following.isOn}
        onPress={following.onToggle}
      >
        <path d="M3 4.5h7M3 9h4.5M3 13.5h5.5M13.5 17.5c2.4-2.9 3.5-4.7 3.5-6.4a3.5 3.5 0 0 0-7 0c0 1.7 1.1 3.5 3.5 6.4z" />
      </ControlButton>
    </div>
  )
}

interface ControlButtonProps {
  readonly label: string
  readonly expanded?: boolean
  readonly pressed?: boolean
  readonly className?: string
  readonly onPress: () => void
  /** The icon, in a box of 20 by 20. */
  readonly children: ReactNode
}

function ControlButton(props: ControlButtonProps) {
  const { label, expanded, pressed, className, onPress, children } = props
  return (
    <button
      type="button"
      className={className}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}
