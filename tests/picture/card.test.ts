import { createCanvas, loadImage } from '@napi-rs/canvas'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newCanvas, registerFonts } from '../../scripts/buildCanvas'
import { makeCards } from '../../scripts/cardMaker'
import { CARD, drawCard } from '../../src/picture/drawCard'
import { allMarks } from '../../src/picture/makeMarks'
import type { Group, Words } from '../../src/picture/marks'
import { measureOn } from '../../src/picture/measureOn'
import { storyInks } from '../../src/picture/palette'
import { BASEMAP, STORY } from '../fixtures/picture'
import { articleIds, readJson, story } from '../realFiles'

registerFonts('.')
const measure = measureOn(newCanvas(1, 1))

function titleOf(title: string): readonly Words[] {
  const blocks = story.blocks.map((block) =>
    block.type === 'title' ? { ...block, text: title } : block,
  )
  const picture = drawCard({ story: { ...STORY, blocks }, basemap: BASEMAP }, measure)
  const found = allMarks(picture.marks)
    .filter((mark): mark is Group => mark.type === 'group')
    .find(({ role }) => role === 'title')
  return (found?.marks ?? []).filter((mark) => mark.type === 'words')
}

function isWhole({ text, at, font, anchor }: Words): boolean {
  const width = measure(text, font, 0)
  const [left, right] = anchor === 'right' ? [at[0] - width, at[0]] : [at[0], at[0] + width]
  return left >= 20 && right <= 230 && at[1] > 62 && at[1] < CARD.height - 44
}

describe('the title of a card', () => {
  test.each([
    ['a word', 'Ош'],
    ['the real one', 'Second Russian military base to be aimed at Afghan threats'],
    ['Cyrillic', 'Вторая российская военная база будет нацелена на угрозы из Афганистана'],
    ['Kyrgyz letters', 'Өлкөнүн түштүгүндөгү экинчи орус аскердик базасы жөнүндө'],
    ['one long word', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'],
    ['a novel', 'Nobody has named a site for it, and that is all there is to say. '.repeat(12)],
  ])('%s is set whole, in the serif', (_, title) => {
    const lines = titleOf(title)
    expect(lines.filter((line) => !isWhole(line))).toEqual([])
    expect(
      lines
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(title.replaceAll(' ', ''))
    for (const { font } of lines) expect(font).toMatch(/^700 [\d.]+px "Source Serif 4"/u)
  })

  test('one that runs to the left begins at the right', () => {
    const [first, ...others] = titleOf('پایگاه نظامی دوم روسیه برای مقابله با تهدیدهای افغانستان!')
    expect(first?.anchor).toBe('right')
    expect(new Set([first, ...others].map((line) => line?.at[0])).size).toBe(1)
    expect([first, ...others].every((line) => line === undefined || isWhole(line))).toBe(true)
  })

  test('law: whatever it is, none of it is cut off', () => {
    const word = fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'aiWмщӣ«—') })
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
        expect(titleOf(words.join(' ')).filter((line) => !isWhole(line))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

test('every article has a card of 1200 by 630 pixels, with the colours of its places on it', async () => {
  const cards = await makeCards('.')
  expect(cards.map(({ article }) => article)).toEqual(articleIds)
  for (const { png } of cards) {
    const image = await loadImage(png)
    expect([image.width, image.height]).toEqual([1200, 630])
    // Some networks do not show a larger picture.
    expect(png.length).toBeLessThan(900_000)
    const context = createCanvas(image.width, image.height).getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(464, 0, image.width - 464, image.height)
    // A disc of five pixels, twice as large, and names; the line of a border.
    expect(countOf(data, storyInks.light.site)).toBeGreaterThan(300)
    expect(countOf(data, storyInks.light.border)).toBeGreaterThan(300)
  }
})

function countOf(data: Uint8ClampedArray, ink: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16))
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1
  }
  return count
}

test('the canvas of the build is in the lock file for every kind of machine', () => {
  const { packages } = readJson('package-lock.json') as {
    packages: Record<string, { version: string }>
  }
  const version = packages['node_modules/@napi-rs/canvas']?.version
  for (const kind of [
    'linux-x64-gnu',
    'linux-arm64-gnu',
    'darwin-x64',
    'darwin-arm64',
    'win32-x64-msvc',
  ]) {
    expect(packages[`node_modules/@napi-rs/canvas-${kind}`]?.version, kind).toBe(version)
  }
})
