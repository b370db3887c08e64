import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBasemap } from '../../scripts/readStory'
import { placeLabel } from '../../src/language/describe'
import { en } from '../../src/language/en'
import { overviewBounds } from '../../src/model/overview'
import type { StoryPlace } from '../../src/model/types'
import { drawMap } from '../../src/picture/drawMap'
import { group, ink, stroke } from '../../src/picture/makeMarks'
import type { Picture } from '../../src/picture/marks'
import { OUTLINE_PARTS } from '../../src/picture/options'
import { element, type SvgElement, toSvgFile, toSvgString } from '../../src/picture/svgElement'
import { toSvg } from '../../src/picture/toSvg'
import { BASEMAP, measure, optionsFor, STORY } from '../fixtures/picture'
import { story } from '../realFiles'

function all(svg: SvgElement): readonly SvgElement[] {
  return [svg, ...svg.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))]
}

const linkOf = (place: StoryPlace) => ({ href: `?place=${place.id}`, label: placeLabel(en, place) })

/** One element to a line, so that a change can be read. */
function lines(text: string): string {
  return text.replaceAll('><', '>\n<')
}

test('a small story looks as it did', async () => {
  const numbers = new Map([...STORY.places.keys()].map((id, index) => [id, String(index + 1)]))
  const options = { ...optionsFor(STORY), numbers, selected: 'osh', width: 620, height: 560 }
  const picture = drawMap({ story: STORY, basemap: BASEMAP }, options, measure)
  await expect(lines(toSvgFile(toSvg(picture)))).toMatchFileSnapshot('golden/two-bases.svg')
})

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a & b', 'a &amp; b'],
    ['"quoted"', '&quot;quoted&quot;'],
    ['bell\u0007', 'bell\ufffd'],
    ['half \ud800', 'half \ufffd'],
  ])('%j in a text or an attribute is only that', (text, written) => {
    expect(toSvgString(element('text', { lang: text }, [text]))).toBe(
      `<text lang="${written}">${written}</text>`,
    )
  })

  test('law: nothing in a text ends it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = toSvgString(element('a', { href: text }, [text]))
        expect(written.split('<')).toHaveLength(3)
        expect(written.split('"')).toHaveLength(3)
      }),
    )
  })

  test('no style attribute, no script, and nothing from elsewhere', () => {
    const picture = drawMap({ story, basemap: BASEMAP }, optionsFor(story), measure, linkOf)
    const elements = all(toSvg(picture))
    const names = elements.flatMap(({ attributes }) => Object.keys(attributes))
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([])
    expect(elements.filter(({ name }) => name === 'script')).toEqual([])
    expect(toSvgString(toSvg(picture)).match(/https?:[^"]*/gu)).toEqual([
      'http://www.w3.org/2000/svg',
    ])
  })

  test('ids are unique, carry the prefix, and all that is referred to is there', () => {
    const picture = drawMap({ story, basemap: BASEMAP }, optionsFor(story), measure)
    const elements = all(toSvg(picture, { prefix: 'print' }))
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('print-'))).toBe(true)
    const references = elements.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap(
        (value) => /^(?:url\()?#([\w-]+)\)?$/u.exec(value)?.[1] ?? [],
      ),
    )
    const uses = references.filter((id) => id.startsWith('print-'))
    expect(uses.length).toBeGreaterThan(3)
    expect(ids).toEqual(expect.arrayContaining(uses))
  })

  test('says what it shows; with links in it, it is a group of them', () => {
    const picture = drawMap({ story, basemap: BASEMAP }, optionsFor(story), measure)
    const label =
      'Map of the places in “Second Russian military base to be aimed at Afghan threats”'
    expect(toSvg(picture).attributes).toMatchObject({ role: 'img', 'aria-label': label })
    const linked = drawMap({ story, basemap: BASEMAP }, optionsFor(story), measure, linkOf)
    expect(toSvg(linked).attributes.role).toBe('group')
  })

  test('colours that are half seen through are written so that every program knows them', () => {
    const mark = {
      type: 'shape',
      lines: [
        [
          [0, 0],
          [9, 9],
        ],
      ],
      closed: false,
      fill: null,
      strokes: [stroke(ink('rgba(109, 100, 84, 0.5)', 0.5), 2)],
    } as const
    const picture: Picture = {
      width: 10,
      height: 10,
      language: 'en',
      label: '',
      theme: 'light',
      marks: [group('it', [mark])],
    }
    const path = all(toSvg(picture)).find(({ name }) => name === 'path')
    expect(path?.attributes).toMatchObject({ stroke: '#6d6454', 'stroke-opacity': '0.25' })
  })
})

describe('the map of a page before any script has run', () => {
  const options = {
    ...optionsFor(story),
    look: { type: 'fit', bounds: overviewBounds(story) } as const,
    width: 640,
    height: 420,
    theme: 'page' as const,
    parts: OUTLINE_PARTS,
  }
  const basemap = { ...readBasemap('.'), relief: null }
  const svg = toSvg(drawMap({ story, basemap }, options, measure, linkOf))
  const text = toSvgString(svg)

  test('is under 20 kB as it is', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(20_000)
  })

  test('has a link for every place that it shows, with words for who does not see it', () => {
    const links = all(svg).filter(({ name }) => name === 'a')
    const seen = ['afghanistan', 'central-asia', 'kant', 'kant-air-base', 'kyrgyzstan']
    const others = ['southern-kyrgyzstan', 'tajik-afghan-border', 'tajikistan']
    expect(links.map(({ attributes }) => attributes['data-place']).toSorted()).toEqual([
      ...seen,
      ...others,
    ])
    for (const { attributes } of links) {
      expect(attributes.href).toBe(`?place=${attributes['data-place']}`)
      expect(attributes['aria-label']).toMatch(/, \d passages?$/u)
    }
  })

  test('each link can be hit with a finger: 24 pixels across, or an area', () => {
    for (const link of all(svg).filter(({ name }) => name === 'a')) {
      const sizes = all(link).map(({ attributes }) =>
        Math.max(Number(attributes['stroke-width'] ?? 0), 2 * Number(attributes.r ?? 0)),
      )
      const isArea = all(link).some(
        ({ attributes }) => (attributes.fill ?? 'none') !== 'none' && attributes.r === undefined,
      )
      expect(isArea || Math.max(...sizes) >= 24, String(link.attributes.href)).toBe(true)
    }
  })

  test('has no colour of its own, and nothing for a place without a site', () => {
    const colours = all(svg).flatMap(({ attributes }) => [attributes.fill, attributes.stroke])
    const own = colours.filter((colour) => colour?.startsWith('#') === true)
    expect(own).toEqual([])
    expect(text).not.toContain('second-base')
  })

  test('has the outlines of the countries', () => {
    const borders = all(svg).find(({ attributes }) => attributes.class === 'borders')
    const d =
      borders === undefined
        ? ''
        : all(borders)
            .map(({ attributes }) => attributes.d ?? '')
            .join('')
    expect(d.length).toBeGreaterThan(2000)
  })
})
