import type { FontFile } from '../lettering/fontFiles'
import { dataAddress } from './dataAddress'
import { allMarks } from './makeMarks'
import type { Picture } from './marks'
import { fontParts } from './type'

/**
 * `@font-face` rules with the fonts inside, for a file that leaves the page: only those that
 * hold letters of this picture. A font that cannot be had is left out; the file names others
 * that may stand in for it.
 */
export async function embedFonts(picture: Picture, fonts: readonly FontFile[]): Promise<string> {
  const used = lettersByFace(picture)
  const wanted = fonts.filter((font) => used.some((face) => holds(font, face)))
  const rules = await Promise.allSettled(wanted.map(fontFace))
  return rules.flatMap((rule) => (rule.status === 'fulfilled' ? [rule.value] : [])).join('')
}

export interface UsedFace {
  readonly family: string
  readonly weight: number
  readonly letters: ReadonlySet<number>
}

/** The letters of a picture, as code points, by the face that they are set in. */
export function lettersByFace({ marks }: Picture): readonly UsedFace[] {
  const faces = new Map<string, Set<number>>()
  for (const mark of allMarks(marks)) {
    if (mark.type !== 'words' && mark.type !== 'bent-words') continue
    const letters = faces.get(mark.font) ?? new Set()
    for (const letter of mark.text) letters.add(letter.codePointAt(0) ?? 0)
    faces.set(mark.font, letters)
  }
  return [...faces].map(([font, letters]) => {
    const { family, weight } = fontParts(font)
    return { family: /"([^"]+)"/u.exec(family)?.[1] ?? family, weight, letters }
  })
}

/** Whether a font is one of a face, and has some of its letters. */
export function holds({ family, descriptors }: FontFile, face: UsedFace): boolean {
  const weights = (descriptors.weight ?? '400').split(' ').map(Number)
  if (family !== face.family) return false
  if (face.weight < Math.min(...weights) || face.weight > Math.max(...weights)) return false
  const ranges = unicodeRanges(descriptors.unicodeRange ?? 'U+0-10FFFF')
  return [...face.letters].some((code) => ranges.some(([from, to]) => code >= from && code <= to))
}

/** "U+0-FF, U+131": pairs of the first and the last code point. */
function unicodeRanges(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/giu)].map(([, from = '0', to]) => {
    return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)]
  })
}

async function fontFace({ family, url, descriptors }: FontFile): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} could not be loaded (HTTP ${response.status})`)
  const source = await dataAddress(await response.blob(), 'font/woff2')
  const { style, weight, unicodeRange } = descriptors
  return [
    `@font-face{font-family:'${family}'`,
    `font-style:${style}`,
    `font-weight:${weight}`,
    `src:url(${source}) format('woff2')`,
    `unicode-range:${unicodeRange}}`,
  ].join(';')
}
