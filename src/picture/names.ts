import type { LabelBox } from '../lettering/labelBox'
import { nameIn } from '../lettering/nameIn'
import { type PlacedLabel, placeLabels } from '../lettering/placeLabels'
import { type Measure, type SetLabel, setLabels } from '../lettering/setLabels'
import { measureNames, setStoryLabels } from '../lettering/storyLabels'
import { type StoryPlaceName, storyNames } from '../lettering/storyNames'
import type { StoryPlace } from '../model/types'
import type { NameLanguage } from '../view/view'
import { anchorIn } from './anchors'
import { around, asideBox, freeSpot } from './aside'
import { badgeWidth } from './badge'
import { isInBox, projector, worldOffset } from './frame'
import type { Box, Point } from './marks'
import type { Outliner } from './outline'
import type { PictureBasemap } from './pictureBasemap'

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

/** Where a name of the story stands, or at least its number; `none`: there was no room. */
type Spot =
  | { readonly type: 'beside'; readonly placed: PlacedLabel }
  | { readonly type: 'aside'; readonly at: Point }
  | { readonly type: 'none' }

export interface PlacedStoryName {
  readonly name: StoryPlaceName
  readonly number: string | null
  readonly set: SetLabel
  readonly spot: Spot
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
 * Place the names with the same rules as on the screen, but for this one picture: none
 * crosses its edge. The selected place chooses first, then the story, then the base map. A
 * number whose name has no room stands aside: whoever looks for it must find it.
 */
export function placeNames(wish: NamesWish): PlacedNames {
  const names = namesInSight(wish)
  const edges = covered(wish)
  const set = setStoryLabels(measured(wish, names), wish.outliner.frame.zoom)
  const story = withAsides(wish, names, set, edges)
  const asides = story.flatMap(({ spot, number }) =>
    spot.type === 'aside' && number !== null ? [asideBox(spot.at, number)] : [],
  )
  const base = baseLabels(wish, names)
  const placed = placeLabels([...set, ...base], [...edges, ...asides])
  const known = new Map(wish.labels.map((label) => [label.id, label]))
  const languageOf = (id: string) => {
    const label = known.get(id)
    return label === undefined ? 'und' : nameIn(label, wish.language).language
  }
  return {
    story,
    base: base.flatMap((set) => {
      const at = placed.get(set.id)
      return at === undefined ? [] : [{ set, placed: at, language: languageOf(set.id) }]
    }),
  }
}

/** With room for their numbers, in the order in which they choose. */
function measured({ measure, numbers, selected }: NamesWish, names: readonly StoryPlaceName[]) {
  const isLater = ({ id }: { readonly id: string }) => Number(id !== selected)
  return measureNames(names, measure)
    .map((name) => ({
      ...name,
      width: name.width + badgeWidth(numbers.get(name.id) ?? null),
    }))
    .toSorted((a, b) => isLater(a) - isLater(b))
}

function withAsides(
  { numbers }: NamesWish,
  names: readonly StoryPlaceName[],
  all: readonly SetLabel[],
  edges: readonly LabelBox[],
): readonly PlacedStoryName[] {
  const placed = placeLabels(all, edges)
  const pins = all.filter(({ dot }) => dot > 0).map(({ x, y, dot }) => around(x, y, dot))
  const taken = [...edges, ...pins, ...[...placed.values()].flatMap(({ boxes }) => boxes)]
  return all.flatMap((set) => {
    const name = names.find(({ id }) => id === set.id)
    if (name === undefined) return []
    const number = numbers.get(set.id) ?? null
    const spot = spotOf(set, number, placed, taken)
    if (spot.type === 'aside' && number !== null) taken.push(asideBox(spot.at, number))
    return [{ name, number, set, spot }]
  })
}

function spotOf(
  { id, x, y }: SetLabel,
  number: string | null,
  placed: ReadonlyMap<string, PlacedLabel>,
  taken: readonly LabelBox[],
): Spot {
  const own = placed.get(id)
  if (own !== undefined) return { type: 'beside', placed: own }
  return number === null ? { type: 'none' } : { type: 'aside', at: freeSpot([x, y], number, taken) }
}

function namesInSight({ places, language, outliner }: NamesWish): readonly StoryPlaceName[] {
  return storyNames(places, language).flatMap((name) => {
    const { geometry } = name.place.place
    const at = geometry === null ? null : anchorIn(outliner, geometry)
    return at === null ? [] : [{ ...name, at }]
  })
}

/** A name that the story has is not written twice. */
function baseLabels(wish: NamesWish, story: readonly StoryPlaceName[]): readonly SetLabel[] {
  const { labels, language, outliner, measure } = wish
  const taken = new Set(story.map(({ name }) => name))
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
