import { overviewBounds } from '../model/overview'
import { frameOf } from './frame'
import { headlineWords } from './headline'
import { area, corners, group, ink, path, stroke } from './makeMarks'
import { mapMarks, type PictureSubject } from './mapMarks'
import type { Box, Line, Picture, Words } from './marks'
import { ALL_PARTS } from './options'
import { type Palette, paletteOf } from './palette'
import { englishTexts } from './texts'
import { type MeasureText, sansFont, serifFont } from './type'
import { fitText, wrapText } from './wrap'

/** What sites show of a link: 1200 by 630 pixels, painted with two for each of these. */
export const CARD = { width: 600, height: 315, ratio: 2 } as const

/** Title on the left, map on the right: the page itself, small. */
const PANEL = 232
const INSET = 24
const LARGEST_TITLE = 24
const SOURCE_SIZE = 8

/** The picture of an article for links to it: its title, whole, beside its map. */
export function drawCard(subject: PictureSubject, measure: MeasureText): Picture {
  const { width, height } = CARD
  const { story } = subject
  const palette = paletteOf('light')
  const texts = englishTexts(story)
  const language = story.article?.language ?? 'en'
  const box: Box = [PANEL, 0, width, height]
  const map = mapMarks(subject.basemap, [...story.places.values()], {
    theme: 'light',
    texts,
    names: language === 'ru' ? 'ru' : 'en',
    selected: null,
    numbers: new Map(),
    parts: { ...ALL_PARTS, scale: false },
    frame: frameOf({ type: 'fit', bounds: overviewBounds(story) }, box),
    obstacles: [],
    measure,
    linkOf: () => null,
  })
  const edge: Line = [
    [PANEL, 0],
    [PANEL, height],
  ]
  return {
    width,
    height,
    theme: 'light',
    language,
    label: texts.label,
    marks: [
      map,
      area([corners([0, 0, PANEL, height])], ink(palette.paper)),
      path([edge], [stroke(ink(palette.rule), 1)]),
      group('name', nameMarks(palette, measure)),
      group('title', titleMarks(subject, palette, measure)),
      group('sources', sourceMarks(`${texts.sources} · ${texts.reliefSource}`, palette, measure)),
    ],
  }
}

/** The name of the project as its header has it: the full stop in the colour of a site. */
function nameMarks(palette: Palette, measure: MeasureText): readonly Words[] {
  const font = serifFont(700, 15)
  const base = 38
  const name = 'Passages'
  const rest = {
    type: 'words',
    anchor: 'left',
    font,
    halo: null,
    spacing: 0,
    language: 'en',
  } as const
  const after = INSET + measure(name, font, 0)
  return [
    { ...rest, text: name, at: [INSET, base], colour: palette.ink },
    { ...rest, text: '.', at: [after, base], colour: palette.site },
  ]
}

function titleMarks(
  { story }: PictureSubject,
  palette: Palette,
  measure: MeasureText,
): readonly Words[] {
  const title = story.blocks.find(({ type }) => type === 'title')?.text ?? ''
  const [left, right] = [INSET, PANEL - INSET + 8]
  const [top, bottom] = [62, CARD.height - 48]
  const { size, lines } = fitText(title, [right - left, bottom - top], LARGEST_TITLE, (line, at) =>
    measure(line, serifFont(700, at), 0),
  )
  const language = story.article?.language ?? 'en'
  const font = serifFont(700, size)
  return headlineWords({ lines, font, size, colour: palette.ink, language, left, right, top })
}

function sourceMarks(sources: string, palette: Palette, measure: MeasureText): readonly Words[] {
  const font = sansFont(400, SOURCE_SIZE)
  const right = PANEL - INSET + 8
  const lines = wrapText(sources, right - INSET, (line) => measure(line, font, 0))
  const top = CARD.height - 16 - lines.length * SOURCE_SIZE * 1.2
  return headlineWords({
    lines,
    font,
    size: SOURCE_SIZE,
    colour: palette.soft,
    language: 'en',
    left: INSET,
    right,
    top,
  })
}
