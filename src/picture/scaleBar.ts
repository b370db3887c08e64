import { metresPerPixel, roundLength } from '../model/scale'
import type { Frame } from './frame'
import { group, ink, path, stroke } from './makeMarks'
import type { Box, Group, Point, Words } from './marks'
import type { Palette } from './palette'
import type { PictureTexts } from './texts'
import { sansFont } from './type'

const WIDEST = 140
/** From the lower right corner of the map. */
const INSET = 14
const TICK = 6

/** A length on the ground at the middle latitude of the map. */
export interface Scale {
  readonly metres: number
  /** Exactly as wide as it says, CSS pixels. */
  readonly width: number
  readonly box: Box
}

export function scaleOf({ zoom, latitude, box }: Frame): Scale {
  const perPixel = metresPerPixel(zoom, latitude)
  const metres = roundLength(perPixel * Math.min(WIDEST, (box[2] - box[0]) / 3))
  const width = metres / perPixel
  const [right, bottom] = [box[2] - INSET, box[3] - INSET]
  return { metres, width, box: [right - width - 4, bottom - 22, right + 4, bottom + 4] }
}

export function scaleMarks(frame: Frame, texts: PictureTexts, palette: Palette): Group {
  const { metres, width } = scaleOf(frame)
  const [right, bottom] = [frame.box[2] - INSET, frame.box[3] - INSET]
  const left = right - width
  const bracket: readonly Point[] = [
    [left, bottom - TICK],
    [left, bottom],
    [right, bottom],
    [right, bottom - TICK],
  ]
  const words: Words = {
    type: 'words',
    text: scaleText(metres, texts),
    at: [(left + right) / 2, bottom - 5],
    anchor: 'middle',
    font: sansFont(500, 12.5),
    colour: palette.ink,
    halo: { ink: ink(palette.paper), width: 3 },
    spacing: 0,
    language: texts.language,
  }
  const strokes = [
    { ...stroke(ink(palette.paper), 4.5), cap: 'round' as const },
    { ...stroke(ink(palette.ink), 1.5), cap: 'butt' as const },
  ]
  return group('scale', [path([bracket], strokes), words])
}

/** With no-break spaces: the figure stays with its unit. */
function scaleText(metres: number, { kilometres, metres: sign }: PictureTexts): string {
  return metres >= 1000 ? `${metres / 1000}\u00a0${kilometres}` : `${metres}\u00a0${sign}`
}
