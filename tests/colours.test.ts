import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inksOf } from '../src/basemap/inks'
import type { Theme } from '../src/view/view'
import { contrast, difference, type Linear, linear, mixed, seenWith, visions } from './colour'
import { themed } from './themed'

const STYLES = readFileSync('src/colours.css', 'utf8')

/** Darker and lighter than any ground, whatever the relief does: black and white. */
const GROUNDS: readonly (readonly [name: string, ground: Linear])[] = [
  ['black', [0, 0, 0]],
  ['white', [1, 1, 1]],
]

/**
 * What the relief really comes to: the ground of each edition at its darkest and at its
 * lightest (geo/build/relief-editions.mjs: the tint, with the most shade or glow), and water.
 */
const RELIEF: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#9c958e', '#ffffff', inksOf('light').water],
  dark: ['#0c1013', '#85949c', inksOf('dark').water],
}

const TEXT = 4.5
const SYMBOL = 3

/** The custom properties of a theme, as colours.css declares them. */
function tokens(theme: Theme): (name: string) => Linear {
  const block = themed(STYLES.slice(STYLES.indexOf(':root {')).split('}', 1)[0] ?? '', theme)
  return (name) => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{6});`, 'u').exec(block)?.[1]
    if (value === undefined) throw new Error(`no --${name} in the ${theme} theme`)
    return linear(value)
  }
}

const STORY = ['site', 'area', 'border', 'state'] as const

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const token = tokens(theme)
  const inks = inksOf(theme)

  test.each(Object.entries(inks.labels))('names of a %s stand out from their halo', (_, ink) => {
    for (const [ground, colour] of GROUNDS) {
      const halo = linear(inks.halo, colour)
      expect(contrast(linear(ink), halo), `on ${ground}`).toBeGreaterThanOrEqual(TEXT)
    }
  })

  test('a boundary stands out from its casing and from plain land', () => {
    const casing = linear(inks.casing, linear(inks.land))
    expect(contrast(linear(inks.country), casing)).toBeGreaterThanOrEqual(SYMBOL)
    expect(contrast(linear(inks.country), linear(inks.land))).toBeGreaterThanOrEqual(SYMBOL)
  })

  test('the dot of a town stands out from its ring', () => {
    const ink = linear(inks.labels.town ?? '')
    for (const [ground, colour] of GROUNDS) {
      const ring = linear(inks.halo, colour)
      expect(contrast(ink, ring), `on ${ground}`).toBeGreaterThanOrEqual(SYMBOL)
    }
  })

  test.each([
    ['a border of the story on its halo', 'border', 0.9],
    ['the dashed edge of an area on its halo', 'area', 0.7],
  ])('%s stands out over any relief', (_, name, opacity) => {
    for (const ground of RELIEF[theme]) {
      expect(
        contrast(token(name), over(token('paper'), opacity, ground)),
        ground,
      ).toBeGreaterThanOrEqual(SYMBOL)
    }
  })

  test('a boundary on its casing and the edge of a state upon it stand out over any relief', () => {
    for (const ground of RELIEF[theme]) {
      const casing = linear(inks.casing, linear(ground))
      expect(contrast(linear(inks.country), casing), ground).toBeGreaterThanOrEqual(SYMBOL)
      // A state's edge lies on the line of its boundary, and so on the boundary's casing.
      expect(contrast(mixed(token('state'), 0.75, casing), casing), ground).toBeGreaterThanOrEqual(
        SYMBOL,
      )
    }
  })

  test('the pin of a site stands out from its ring', () => {
    expect(contrast(token('site'), token('paper'))).toBeGreaterThanOrEqual(SYMBOL)
  })

  test('peaks and passes stand out from their halo over any relief', () => {
    for (const ground of RELIEF[theme]) {
      const halo = linear(inks.halo, linear(ground))
      expect(contrast(linear(inks.labels.relief ?? ''), halo), ground).toBeGreaterThanOrEqual(
        SYMBOL,
      )
    }
  })

  test.each(STORY)('what is drawn as a %s is read on paper, in names and in the text', (name) => {
    for (const ground of ['paper', 'panel']) {
      expect(contrast(token(name), token(ground)), ground).toBeGreaterThanOrEqual(TEXT)
    }
  })

  test.each(visions)('the four kinds of places are told apart with %s', (vision) => {
    for (const [index, one] of STORY.entries()) {
      for (const other of STORY.slice(index + 1)) {
        const apart = difference(seenWith(vision, token(one)), seenWith(vision, token(other)))
        // A glance tells ten apart; form tells them apart as well, on the map and in the text.
        expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(11)
      }
    }
  })
})

/** A colour laid over a ground, as browsers do it. */
function over(colour: Linear, opacity: number, ground: string): Linear {
  return mixed(colour, opacity, linear(ground))
}

test('contrast and difference are what their definitions say', () => {
  expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21, 6)
  expect(contrast(linear('#777777'), linear('#ffffff'))).toBeCloseTo(4.48, 2)
  expect(difference(linear('#ffffff'), linear('#000000'))).toBeCloseTo(100, 1)
  expect(linear('rgba(255, 255, 255, 0.5)', [0, 0, 0])[0]).toBeCloseTo(0.214, 3)
})
