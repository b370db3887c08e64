import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchJson } from '../../src/load/fetchJson'
import { loadArticle } from '../../src/load/loadArticle'
import { readText } from '../realFiles'

const ARTICLE = 'articles/second-russian-base/article.json'
const ANNOTATIONS = 'articles/second-russian-base/annotations.json'

/** Files that a test serves differently from how they are; a number is an HTTP status. */
let served: Readonly<Record<string, string | number>> = {}

beforeEach(() => {
  served = {}
  vi.stubGlobal('fetch', async (address: string) => {
    const file = fileOf(address)
    const answer = served[file] ?? (existsSync(file) ? readText(file) : 404)
    if (answer === 0) throw new TypeError('Failed to fetch')
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** Addresses differ between the test runner and the page; the end is the file's own. */
function fileOf(address: string): string {
  const [, name = address] = /(geo\/[^?]+|articles\/.+)$/u.exec(address) ?? []
  return name.startsWith('articles/') ? `public/${name}` : name
}

describe('fetchJson', () => {
  const file = 'geo/layers.json'

  test.each<[string, string | number, string]>([
    ['is not there', 404, 'could not be loaded (HTTP 404)'],
    ['has no connection', 0, 'could not be loaded (no connection)'],
    ['is cut off', '[{"id":', 'is not JSON ('],
    ['is a page', '<!doctype html>', 'is not JSON ('],
  ])('says of a file that %s why it cannot be used', async (_, answer, message) => {
    served = { [file]: answer }
    const { value, issues } = await fetchJson({ file, url: file })
    expect(value).toBeNull()
    expect(issues).toEqual([{ file, path: '', message: expect.stringContaining(message) }])
  })

  test.each([['null'], ['0'], ['[]']])('takes %s for what it is', async (text) => {
    served = { [file]: text }
    expect(await fetchJson({ file, url: file })).toEqual({ value: JSON.parse(text), issues: [] })
  })
})

describe('loadArticle', () => {
  test('ties all places and words together', async () => {
    const { value, issues } = await loadArticle('second-russian-base')
    expect(issues).toEqual([])
    expect([value.mentions.length, value.places.size]).toEqual([21, 10])
  })

  test.each<[string, string, number, number]>([
    [`public/${ARTICLE}`, ARTICLE, 0, 10],
    [`public/${ANNOTATIONS}`, ANNOTATIONS, 0, 10],
    ['geo/layers.json', 'geo/layers.json', 0, 0],
    ['geo/states.geojson', 'geo/states.geojson', 10, 6],
    ['geo/areas.geojson', 'geo/areas.geojson', 18, 8],
    ['geo/borders.geojson', 'geo/borders.geojson', 20, 9],
    ['geo/sites.geojson', 'geo/sites.geojson', 15, 7],
  ])('without %s names the file, and ties the rest', async (path, file, mentions, places) => {
    for (const answer of [404, 0, '{', '7']) {
      served = { [path]: answer }
      const { value, issues } = await loadArticle('second-russian-base')
      expect(issues.map((issue) => issue.file)).toEqual([file])
      expect([value.mentions.length, value.places.size]).toEqual([mentions, places])
    }
  })

  test('says of an article that there is not that it is absent, and nothing of its files', async () => {
    const { value, issues, absent } = await loadArticle('no-such-article')
    expect(absent).toBe(true)
    expect(issues).toEqual([])
    expect([value.article, value.places.size, value.layers.length]).toEqual([null, 0, 0])
  })

  test.each([
    ['its text alone is not there', { [`public/${ARTICLE}`]: 404 }],
    ['its annotations alone are not there', { [`public/${ANNOTATIONS}`]: 404 }],
    ['there is no connection', { [`public/${ARTICLE}`]: 0, [`public/${ANNOTATIONS}`]: 0 }],
    ['the host is out of order', { [`public/${ARTICLE}`]: 500, [`public/${ANNOTATIONS}`]: 500 }],
  ])('does not call an article absent when %s', async (_, answers) => {
    served = answers
    const { absent, issues } = await loadArticle('second-russian-base')
    expect(absent).toBe(false)
    expect(issues).toHaveLength(Object.keys(answers).length)
  })
})
