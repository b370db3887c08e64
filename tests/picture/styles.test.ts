import { describe, expect, test } from 'vitest'
import { inksOf } from '../../src/basemap/inks'
import { labelKinds, labelStyle } from '../../src/lettering/labelStyle'
import { shapeOf } from '../../src/map/shapeParts'
import type { Certainty, Drawing, PlaceGeometry } from '../../src/model/types'
import { pageColours, paletteOf, placeInk, storyInks } from '../../src/picture/palette'
import { formOf, hatchOf, placeStyles } from '../../src/picture/placeStyles'
import { fontParts } from '../../src/picture/type'
import { box } from '../fixtures/picture'
import { place } from '../fixtures/story'
import { readText } from '../realFiles'
import { themed } from '../themed'

const STYLES = readText('src/colours.css')
const SHAPES = readText('src/map/shapes.css')

/** The declarations of the rules with a selector, later ones over earlier ones. */
function rule(sheet: string, selector: string): Readonly<Record<string, string>> {
  const blocks = [...sheet.matchAll(/(?:^|\n)([^{}@]+)\{([^{}]*)\}/gu)].filter(
    ([, selectors = '']) =>
      selectors
        .replaceAll(/\/\*[^*]*\*\//gu, '')
        .split(/,(?![^(]*\))/u)
        .some((one) => one.trim() === selector),
  )
  if (blocks.length === 0) throw new Error(`no rule for ${selector}`)
  const pairs = blocks.flatMap(([, , body = '']) => [...body.matchAll(/([\w-]+):\s*([^;]+);/gu)])
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]))
}

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  const declared = rule(themed(STYLES, theme), ':root')

  test.each(Object.entries(storyInks[theme]))('%s is %s, as on the page', (name, ink) => {
    expect(declared[`--${name}`]).toBe(ink)
  })

  test('the base map has its own inks', () => {
    expect(paletteOf(theme)).toMatchObject(inksOf(theme))
    expect(declared['--land']).toBe(paletteOf(theme).land)
  })

  test.each<[Drawing | 'unlocated']>([
    ['marker'],
    ['soft-area'],
    ['boundary'],
    ['tint'],
    ['unlocated'],
  ])('a place drawn as %s has the colour that the page gives it', (draw) => {
    const [, name = ''] =
      /var\(--([\w-]+)\)/u.exec(rule(STYLES, `.draw-${draw}`)['--place'] ?? '') ?? []
    expect(placeInk(paletteOf(theme), draw)).toBe(declared[`--${name}`])
  })
})

describe('the colours of a page', () => {
  test('are said by it for both themes, each of them that a drawing may ask for', () => {
    const rules = pageColours()
    const { labels, ...rest } = paletteOf('page')
    const asked = [...Object.values(rest), ...Object.values(labels)].map((colour) => {
      return /^var\((--map-[\w-]+)\)$/u.exec(String(colour))?.[1]
    })
    expect(asked).toHaveLength(new Set(asked).size)
    for (const theme of ['light', 'dark'] as const) {
      for (const name of asked)
        expect(themed(rules, theme)).toMatch(new RegExp(`${name}:(#|rgb)`, 'u'))
    }
    expect(rules).toMatch(/^:root\{color-scheme:light dark;/u)
    expect(themed(rules, 'light')).toContain('--map-site:#a62b20')
    expect(themed(rules, 'dark')).toContain('--map-label-water:#86bad3')
    expect(themed(rules, 'dark')).toContain('--map-sea:#141d22')
  })
})

describe('shapes are drawn as on the screen', () => {
  const shape = (name: string) => rule(SHAPES, `.map .shape.${name}`)
  const { tint, soft, edge, line, site, label } = placeStyles

  test('tints', () => {
    expect(shape('tint')).toMatchObject({
      'fill-opacity': String(tint.fill),
      'stroke-opacity': String(tint.edge),
      'stroke-width': String(tint.width),
    })
    expect(shape('tint.is-selected')).toMatchObject({
      'fill-opacity': String(tint.selected.fill),
      'stroke-opacity': String(tint.selected.edge),
      'stroke-width': String(tint.selected.width),
    })
  })

  test('soft areas', () => {
    expect(shape('soft').opacity).toBe(String(soft.opacity))
    expect(shape('soft:is(.is-lit, .is-selected)').opacity).toBe(String(soft.selected.opacity))
    for (const [prefix, selected] of [
      ['.', false],
      ['#hatch-strong .', true],
    ] as const) {
      const { ground, line } = hatchOf(selected)
      expect(rule(SHAPES, `${prefix}hatch-ground`)['fill-opacity']).toBe(String(ground))
      expect(rule(SHAPES, `${prefix}hatch-line`)['stroke-opacity']).toBe(String(line))
    }
    expect(rule(SHAPES, '.hatch-line')['stroke-width']).toBe(String(hatchOf(false).width * 2))
    expect(readText('src/map/SoftEdge.tsx')).toContain(`const size = ${hatchOf(false).step}`)
  })

  test('edges and lines', () => {
    expect(shape('edge')).toMatchObject({
      'stroke-width': String(edge.width),
      'stroke-dasharray': edge.dash.join(' '),
    })
    expect(shape('edge-halo')).toMatchObject({
      'stroke-width': String(edge.halo.width),
      'stroke-opacity': String(edge.halo.strength),
    })
    expect(shape('edge:is(.is-lit, .is-selected)')['stroke-width']).toBe(
      String(edge.selected.width),
    )
    expect(shape('line')).toMatchObject({
      'stroke-width': String(line.width),
      'stroke-dasharray': line.dash.join(' '),
      'stroke-linecap': 'butt',
    })
    expect(shape('line-halo')).toMatchObject({
      'stroke-width': String(line.halo.width),
      'stroke-opacity': String(line.halo.strength),
    })
    expect(shape('line:is(.is-lit, .is-selected)')['stroke-width']).toBe(
      String(line.selected.width),
    )
  })

  test('sites: a box of 28 pixels, less what it is inset, with a border of paper', () => {
    const radii = (inset: string | undefined, shadow: string | undefined) => {
      const ring = 14 - Number.parseFloat(inset ?? '')
      const outer = /0 0 0 ([\d.]+)px/u.exec(shadow ?? '')?.[1]
      return { disc: ring - 2.5, ring, outline: ring + Number(outer) }
    }
    const usual = rule(SHAPES, '.site::before')
    expect(usual.border).toMatch(/^2\.5px solid var\(--paper\)/u)
    const { selected, ...plain } = site
    expect(radii(usual.inset, usual['box-shadow'])).toEqual(plain)
    const lit = rule(SHAPES, '.site:is(.is-lit, .is-selected)::before')
    const chosen = rule(SHAPES, '.site.is-selected::before')
    expect(radii(lit.inset, chosen['box-shadow'])).toEqual(selected)
  })

  test('names', () => {
    const written = rule(SHAPES, '.story-label span')
    expect(written.font).toContain(`700 ${label.size}px`)
    expect(written['-webkit-text-stroke']).toBe(`${label.halo}px var(--paper)`)
  })
})

describe('formOf', () => {
  const polygon: PlaceGeometry = { type: 'Polygon', coordinates: [box(0, 0, 1, 1)] }
  const line: PlaceGeometry = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  }
  const PART = { line: 'line', edge: 'edge', soft: 'soft', tint: 'tint' } as const
  const certainties: readonly Certainty[] = ['exact', 'approximate', 'vague']
  const geometries = [polygon, line, { type: 'MultiPolygon', coordinates: [polygon.coordinates] }]
  const cases = geometries.flatMap((geometry) =>
    certainties.map((certainty) => [geometry.type, certainty, geometry as PlaceGeometry] as const),
  )

  test.each(cases)(
    'a %s that is %s has the form that the screen gives it',
    (_, certainty, geometry) => {
      const it = place('it', geometry, { certainty })
      const { parts } = shapeOf(it, 'tint')
      const form = formOf(it)
      expect(form).not.toBe('site')
      if (form === null || form === 'site') return
      expect(parts.at(-1)?.split(' ')).toContain(PART[form])
    },
  )

  test('a place without a site has none, and a point is a disc', () => {
    expect(formOf(place('it', null))).toBeNull()
    expect(formOf(place('it', { type: 'Point', coordinates: [0, 0] }))).toBe('site')
  })
})

describe('fontParts', () => {
  test.each([...labelKinds])('reads the font of a %s', (kind) => {
    for (const zoom of [3, 5.5, 9]) {
      const { font, size } = labelStyle(kind, zoom)
      const parts = fontParts(font)
      expect(parts.size).toBe(size)
      expect(
        `${parts.italic ? 'italic ' : ''}${parts.weight} ${parts.size}px ${parts.family}`,
      ).toBe(font)
    }
  })

  test('does not guess', () => {
    expect(() => fontParts('bold 12px serif')).toThrow('is no font')
  })
})
