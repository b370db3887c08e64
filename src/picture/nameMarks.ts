import type { PlacedLabel } from '../lettering/placeLabels'
import type { SetLabel } from '../lettering/setLabels'
import type { StoryPlaceName } from '../lettering/storyNames'
import { badge, badgeRadius, badgeWidth, leader } from './badge'
import { worldOffset } from './frame'
import { group, ink, path, stroke } from './makeMarks'
import type { BentWords, Group, Line, Mark, Point, Words } from './marks'
import type { PlacedBaseName, PlacedNames } from './names'
import type { Outliner } from './outline'
import { type Palette, placeInk } from './palette'
import { placeStyles } from './placeStyles'
import { signMarks } from './signs'
import type { PlacedStoryName } from './storyPlacing'
import { sansFont, TO_BASE_LINE } from './type'

interface NamePen {
  readonly outliner: Outliner
  readonly palette: Palette
  readonly selected: string | null
}

const STORY_FONT = sansFont(700, placeStyles.label.size)

/** The names of the base map with their signs, and those of the story above them. */
export function nameMarks({ base, story }: PlacedNames, pen: NamePen): readonly Group[] {
  // What stands aside is drawn first: its line must not run over a name.
  const isBeside = ({ spot }: PlacedStoryName) => Number(spot.type === 'beside')
  const names = story.toSorted((a, b) => isBeside(a) - isBeside(b))
  return [
    group(
      'names',
      base.flatMap((name) => baseNameMarks(name, pen)),
    ),
    group(
      'story-names',
      names.flatMap((name) => storyNameMarks(name, pen)),
    ),
  ]
}

function baseNameMarks({ set, placed, language }: PlacedBaseName, pen: NamePen): readonly Mark[] {
  const { palette, outliner } = pen
  const [x, y] = worldOffset(outliner.frame)
  const { style, text, runs } = set
  const rest = {
    text,
    font: style.font,
    colour: palette.labels[style.ink] ?? palette.ink,
    halo: { ink: ink(palette.halo), width: 3 },
    language,
  }
  if (runs !== null) return [{ type: 'bent-words', ...rest, letters: lettersOf(set, [x, y]) }]
  const [left, top, , bottom] = placed.box
  const baseLine = (top + bottom) / 2 + style.size * TO_BASE_LINE
  const words: Words = {
    type: 'words',
    ...rest,
    at: [left + x, baseLine + y],
    anchor: 'left',
    spacing: style.spacing,
  }
  return [...signMarks(style.sign, [set.x + x, set.y + y], set.dot, palette), words]
}

/** From the middle of each letter's box to the left end of its base line, turned with it. */
function lettersOf({ runs, style }: SetLabel, [x, y]: Point): BentWords['letters'] {
  return (runs ?? []).map((run) => {
    const back = (run.text.length > 1 ? 0 : run.spacing / 2) - run.width / 2
    const down = style.size * TO_BASE_LINE
    const [sine, cosine] = [Math.sin(run.angle), Math.cos(run.angle)]
    return {
      text: run.text,
      at: [run.x + x + back * cosine - down * sine, run.y + y + back * sine + down * cosine],
      angle: run.angle,
    }
  })
}

/** Left and right of a story's name on the screen; its box has room for both. */
const PADDING = 2

function storyNameMarks(story: PlacedStoryName, pen: NamePen): readonly Mark[] {
  const { name, number, spot } = story
  const colour = placeInk(pen.palette, name.draw)
  switch (spot.type) {
    case 'none':
      return []
    case 'aside':
      return asideMarks(story, spot.at, colour, pen)
    case 'beside':
      return besideMarks(name, number, spot.placed, colour, pen)
  }
}

function besideMarks(
  { id, name, lang }: StoryPlaceName,
  number: string | null,
  { box }: PlacedLabel,
  colour: string,
  { palette, outliner, selected }: NamePen,
): readonly Mark[] {
  const [x, y] = worldOffset(outliner.frame)
  const [left, right] = [box[0] + x + PADDING, box[2] + x - PADDING]
  const middle = (box[1] + box[3]) / 2 + y
  const { size, halo } = placeStyles.label
  const start = left + badgeWidth(number)
  const baseLine = middle + size * TO_BASE_LINE
  const words: Words = {
    type: 'words',
    text: name,
    at: [start, baseLine],
    anchor: 'left',
    font: STORY_FONT,
    colour,
    halo: { ink: ink(palette.paper), width: halo },
    spacing: 0,
    language: lang,
  }
  const line: Line = [
    [start, baseLine + 3],
    [right, baseLine + 3],
  ]
  return [
    ...(number === null ? [] : [badge(number, [left, middle], colour, palette)]),
    words,
    ...(id === selected ? [path([line], [stroke(ink(colour), 1)])] : []),
  ]
}

function asideMarks(
  { set, number }: PlacedStoryName,
  at: Point,
  colour: string,
  { palette, outliner }: NamePen,
): readonly Mark[] {
  if (number === null) return []
  const [x, y] = worldOffset(outliner.frame)
  const middle: Point = [at[0] + x, at[1] + y]
  const left: Point = [middle[0] - badgeRadius(number), middle[1]]
  return [
    ...leader(middle, [set.x + x, set.y + y], colour, palette),
    badge(number, left, colour, palette),
  ]
}
