import type { LabelBox } from '../lettering/labelBox'
import { type PlacedLabel, placeLabels } from '../lettering/placeLabels'
import { type Measure, type SetLabel, setLabels } from '../lettering/setLabels'
import { nameIn } from '../model/nameIn'
import type { StoryPlace } from '../model/types'
import type { NameLanguage } from '../view/view'
import { isInBox, projector, worldOffset } from './frame'
import { lineBoxes } from './lineBoxes'
import type { Box } from './marks'
import type { Outliner } from './outline'
import type { PictureBasemap } from './pictureBasemap'
import { type PlacedStoryName, placeStoryNames, takenBy } from './storyPlacing'

/** What the names of a picture depend on. */
export interface NamesWish {
  readonly outliner: Outliner
  readonly places: readonly StoryPlace[]
  readonly labels: PictureBasemap['labels']
  readonly language: NameLanguage
  readonly selected: string | null
  readonly numbers: ReadonlyMap<string, string>
  /** What lies over the map: no name may run under it. */
  readonly obstacles: readonly Box[]
  readonly measure: Measure
}

export interface PlacedBaseName {
  readonly set: SetLabel
  readonly placed: PlacedLabel
  /** BCP 47. */
  readonly language: string
}

/** All names, placed. Boxes and points are in pixels of the whole world at the frame's zoom. */
export interface PlacedNames {
  readonly story: readonly PlacedStoryName[]
  /** Those of the base map that have a place. */
  readonly base: readonly PlacedBaseName[]
}

/**
 * Place the names by the same rules as on the screen, but for this one picture: none crosses
 * its edge. The story chooses before the base map.
 */
export function placeNames(wish: NamesWish): PlacedNames {
  const edges = covered(wish)
  const story = placeStoryNames(wish, edges)
  return { story, base: placeBaseNames(wish, story, [...edges, ...takenBy(story)]) }
}

/** Clear of the story's lines where there is a side for that, as an atlas does; else over them. */
function placeBaseNames(
  wish: NamesWish,
  story: readonly PlacedStoryName[],
  taken: readonly LabelBox[],
): readonly PlacedBaseName[] {
  const all = baseLabels(wish, story)
  const clear = placeLabels(all, [...taken, ...lineBoxes(wish)])
  const others = all.filter(({ id }) => !clear.has(id))
  const rest = placeLabels(others, [...taken, ...all.flatMap((set) => boxesOf(set, clear))])
  const known = new Map(wish.labels.map((label) => [label.id, label]))
  return all.flatMap((set) => {
    const placed = clear.get(set.id) ?? rest.get(set.id)
    const label = known.get(set.id)
    if (placed === undefined || label === undefined) return []
    return [{ set, placed, language: nameIn(label, wish.language).language }]
  })
}

/** Of a name that has its place, and of its sign. */
function boxesOf(
  { id, x, y, dot }: SetLabel,
  placed: ReadonlyMap<string, PlacedLabel>,
): readonly LabelBox[] {
  const own = placed.get(id)
  return own === undefined ? [] : [...own.boxes, [x - dot, y - dot, x + dot, y + dot]]
}

/** A name that the story has is not written twice. */
function baseLabels(wish: NamesWish, story: readonly PlacedStoryName[]): readonly SetLabel[] {
  const { labels, language, outliner, measure } = wish
  const taken = new Set(story.map(({ name }) => name.name))
  const toPixel = projector(outliner.frame)
  const others = labels.filter(
    (label) =>
      !taken.has(nameIn(label, language).text) &&
      isInBox(toPixel([label.longitude, label.latitude]), outliner.frame.box),
  )
  return setLabels(others, outliner.frame.zoom, language, measure)
}

/** No name is longer: a wall around the picture need not be thicker. */
const WALL = 480
/** Between a name and the edge of the picture. */
const EDGE = 2

/** All around the picture, and what lies over it. */
function covered({ outliner, obstacles }: NamesWish): readonly LabelBox[] {
  const [left, top, right, bottom] = outliner.frame.box
  const walls: readonly Box[] = [
    [left - WALL, top - WALL, left + EDGE, bottom + WALL],
    [right - EDGE, top - WALL, right + WALL, bottom + WALL],
    [left, top - WALL, right, top + EDGE],
    [left, bottom - EDGE, right, bottom + WALL],
  ]
  const [x, y] = worldOffset(outliner.frame)
  return [...walls, ...obstacles].map((box) => [box[0] - x, box[1] - y, box[2] - x, box[3] - y])
}
