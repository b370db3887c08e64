import { describe, expect, test } from 'vitest'
import type { FontFile } from '../../src/lettering/fontFiles'
import { drawMap } from '../../src/picture/drawMap'
import { holds, lettersByFace } from '../../src/picture/embedFonts'
import { BASEMAP, measure, optionsFor, STORY } from '../fixtures/picture'

function font(family: string, weight: string, unicodeRange: string): FontFile {
  return { family, url: 'font.woff2', descriptors: { style: 'normal', weight, unicodeRange } }
}

describe('the fonts of a picture', () => {
  const picture = drawMap({ story: STORY, basemap: BASEMAP }, optionsFor(STORY), measure)
  const faces = lettersByFace(picture)

  test('are those that something is set in', () => {
    expect(new Set(faces.map(({ family }) => family))).toEqual(
      new Set(['Source Sans 3 Variable', 'Source Serif 4', 'Source Serif 4 Italic']),
    )
    const title = faces.find(({ family }) => family === 'Source Serif 4')
    expect(title?.weight).toBe(700)
    const letters = [...(title?.letters ?? [])].map((code) => String.fromCodePoint(code)).toSorted()
    expect(letters).toEqual([...new Set('A base near Kant')].toSorted())
  })

  test.each([
    ['a font of the same family, weight and letters', font('A', '700', 'U+0-FF'), true],
    ['a variable font around the weight', font('A', '200 900', 'U+0-FF, U+131'), true],
    ['another family', font('B', '700', 'U+0-FF'), false],
    ['another weight', font('A', '400', 'U+0-FF'), false],
    ['letters that are not there', font('A', '700', 'U+400-45F, U+2116'), false],
    ['a single letter', font('A', '700', 'U+4b'), true],
  ])('%s', (_, file, held) => {
    const letters = new Set([...'Kant'].map((letter) => letter.codePointAt(0) ?? 0))
    expect(holds(file, { family: 'A', weight: 700, letters })).toBe(held)
  })
})
