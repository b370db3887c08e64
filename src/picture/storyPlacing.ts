import type { LabelBox } from '../lettering/labelBox'
import { type PlacedLabel, placeLabels } from '../lettering/placeLabels'
import type { SetLabel } from '../lettering/setLabels'
import { measureNames, setStoryLabels } from '../lettering/storyLabels'
import { type StoryPlaceName, storyNames } from '../lettering/storyNames'
import { anchorIn } from './anchors'
import { around, asideBox, freeSpot } from './aside'
import { badgeWidth } from './badge'
import type { Point } from './marks'
import type { NamesWish } from './names'

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

/**
 * Place the story's names, the selected place's first. A number whose name has no room
 * stands aside: whoever looks for it must find it.
 */
export function placeStoryNames(
  wish: NamesWish,
  edges: readonly LabelBox[],
): readonly PlacedStoryName[] {
  const names = namesInSight(wish)
  const all = setStoryLabels(measured(wish, names), wish.outliner.frame.zoom)
  const placed = placeLabels(all, edges)
  const taken = [...pins(all), ...[...placed.values()].flatMap(({ boxes }) => boxes)]
  return all.flatMap((set): readonly PlacedStoryName[] => {
    const name = names.find(({ id }) => id === set.id)
    if (name === undefined) return []
    const number = wish.numbers.get(set.id) ?? null
    const own = placed.get(set.id)
    if (own !== undefined) return [{ name, number, set, spot: { type: 'beside', placed: own } }]
    if (number === null) return [{ name, number, set, spot: { type: 'none' } }]
    const at = freeSpot([set.x, set.y], number, taken, edges)
    taken.push(asideBox(at, number))
    return [{ name, number, set, spot: { type: 'aside', at } }]
  })
}

/** All that the story's names and points take up: other names keep clear of it. */
export function takenBy(story: readonly PlacedStoryName[]): readonly LabelBox[] {
  const names = story.flatMap(({ spot, number }) => {
    if (spot.type === 'beside') return spot.placed.boxes
    return spot.type === 'aside' && number !== null ? [asideBox(spot.at, number)] : []
  })
  return [...pins(story.map(({ set }) => set)), ...names]
}

function pins(all: readonly SetLabel[]): readonly LabelBox[] {
  return all.filter(({ dot }) => dot > 0).map(({ x, y, dot }) => around(x, y, dot))
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

function namesInSight(wish: NamesWish): readonly StoryPlaceName[] {
  return storyNames(wish.places, wish.language).flatMap((name) => {
    const { geometry } = name.place.place
    const mustBe = wish.numbers.has(name.id)
    const at = geometry === null ? null : anchorIn(wish.outliner, geometry, mustBe)
    return at === null ? [] : [{ ...name, at }]
  })
}
