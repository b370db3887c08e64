import type { Position } from 'geojson'
import { mercatorX, mercatorY, worldSize } from '../model/mercator'
import type { Drawing } from '../model/types'
import type { LabelStyle } from './labelStyle'
import type { Measure, SetLabel } from './setLabels'

/** A name of the story and the point it holds on to, [longitude, latitude]. */
export interface StoryName {
  readonly id: string
  readonly name: string
  readonly draw: Drawing
  readonly isPoint: boolean
  readonly at: Position
}

const STYLE: LabelStyle = {
  // As in map/shapes.css, .story-label.
  font: '700 13.5px "Source Sans 3 Variable", sans-serif',
  size: 13.5,
  spacing: 0,
  capitals: false,
  ink: 'town',
  sides: ['right', 'below', 'above', 'left'],
  dot: 7,
  sign: 'none',
  spread: 0,
}

const AREA_STYLE: LabelStyle = { ...STYLE, sides: ['centre', 'above', 'below'], dot: 0 }
const LINE_STYLE: LabelStyle = { ...STYLE, sides: ['below', 'above', 'right', 'left'], dot: 6 }

/** A name of the story with the room it takes, CSS pixels: the same at every zoom. */
export interface MeasuredName extends StoryName {
  readonly width: number
}

export function measureNames<Name extends StoryName>(
  names: readonly Name[],
  measure: Measure,
): readonly (Name & MeasuredName)[] {
  return names.map((name) => ({ ...name, width: measure(name.name, STYLE) + 4 }))
}

/** The names of the story, set before all others and so placed before all others. */
export function setStoryLabels(names: readonly MeasuredName[], zoom: number): readonly SetLabel[] {
  const world = worldSize(zoom)
  return names.map(({ id, name, draw, isPoint, at, width }) => {
    const style = isPoint ? STYLE : draw === 'boundary' ? LINE_STYLE : AREA_STYLE
    const [longitude = 0, latitude = 0] = at
    return {
      id,
      text: name,
      style,
      x: mercatorX(longitude) * world,
      y: mercatorY(latitude) * world,
      width,
      height: 18,
      sides: style.sides,
      dot: style.dot,
      pinned: true,
      runs: null,
    }
  })
}
