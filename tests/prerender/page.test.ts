import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type ArticlePage, makePages } from '../../scripts/pageMaker'
import { pageColours } from '../../src/picture/palette'
import { story } from '../realFiles'
import { themed } from '../themed'

let page: ArticlePage
let ids: readonly string[]
let links: readonly string[]

beforeAll(async () => {
  const [first] = await makePages('.', 'https://news.example.org/passages/')
  if (first === undefined) throw new Error('There is no article.')
  page = first
  ids = all(/\sid="([^"]*)"/gu)
  links = all(/\shref="#([^"]*)"/gu)
})

function all(pattern: RegExp, text = page.body): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found)
}

/** The text of markup, as a reader has it. */
function textOf(markup: string): string {
  const characters: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
  }
  return markup
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&[^;]+;/gu, (found) => characters[found] ?? found)
}

describe('a page before its script', () => {
  test('is the index, under the title of the article, and knows its own address', () => {
    expect(page.file).toBe('index.html')
    expect(page.language).toBe('en')
    expect(page.title).toBe('Second Russian military base to be aimed at Afghan threats · Passages')
    const [canonical] = page.head
    expect(canonical?.attrs.href).toBe('https://news.example.org/passages/')
  })

  test('has the article to the character', () => {
    const [article = ''] = all(/<article[^>]*>(.*)<\/article>/gsu)
    for (const { text } of story.blocks) expect(textOf(article)).toContain(text)
  })

  test('has each mention as a link to the words around it', () => {
    const [article = ''] = all(/<article[^>]*>(.*)<\/article>/gsu)
    const mentions = story.mentions.map(({ id }) => id)
    expect(all(/href="#passage-([^"]*)"/gu, article)).toEqual(mentions)
    expect(all(/id="mention-([^"]*)"/gu, article)).toEqual(mentions)
  })

  test('has each passage to the character, and a way back to its words', () => {
    for (const { id, passage } of story.mentions) {
      const [entry = ''] = all(new RegExp(`<li id="passage-${id}">(.*?)</li>`, 'gsu'))
      expect(textOf(entry)).toContain(story.text.slice(passage.start, passage.end))
      expect(entry).toContain(`href="#mention-${id}"`)
    }
  })

  test('has each place in its list, the one without a site too', () => {
    const names = all(/<span class="place-name"[^>]*>([^<]*)</gu)
    const expected = [...story.places.values()].map(({ place }) => place.properties.name)
    expect(names.toSorted()).toEqual(expected.toSorted())
    expect(page.body).toContain('no site named')
  })

  test('has each shape of its map as a link with a name', () => {
    const [map = ''] = all(/<div class="map-sketch">(.*?)<\/svg>/gsu)
    const shapes = all(/<a href="#passage-[^"]*" aria-label="([^",]*),/gu, map)
    expect(shapes.toSorted()).toEqual([
      ...['Afghanistan', 'Central Asia', 'Kant', 'Kant Air Base', 'Kyrgyzstan'],
      ...['Southern Kyrgyzstan', 'Tajik-Afghan border', 'Tajikistan'],
    ])
  })

  test('has no two elements of one id, and no link that leads nowhere', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  test('has nothing that the content policy refuses', () => {
    expect(page.body).not.toMatch(/\sstyle=|<style|<script|\son\w+=|javascript:|data:/u)
  })

  test('says all sources, with their licences', () => {
    const [credits = ''] = all(/<footer[^>]*>(.*)<\/footer>/gsu)
    for (const source of ['Natural Earth', 'GeoNames', 'CC BY 4.0', 'public domain', 'licences']) {
      expect(textOf(credits)).toContain(source)
    }
  })
})

describe('the colours of its map', () => {
  const sheet = readFileSync('src/prerender/mapSketch.css', 'utf8')

  test('are all in its style sheet', () => {
    const used = new Set(all(/var\((--map-[\w-]+)\)/gu))
    expect([...used].filter((name) => !sheet.includes(`${name}: `))).toEqual([])
  })

  test.each(['light', 'dark'] as const)('are those of the map, %s', (theme) => {
    const declared = all(/(--map-\w+: #\w+)/gu, themed(sheet, theme))
    expect(declared).toHaveLength(4)
    const expected = themed(pageColours(), theme)
    for (const each of declared) expect(expected).toContain(each.replace(': ', ':'))
  })
})
