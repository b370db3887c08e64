import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { wholeStory } from '../../src/formats/wholeStory'
import { pieces } from '../../src/model/geometry'
import type { PlaceGeometry } from '../../src/model/types'
import { layer, place } from '../fixtures/story'
import { layers, polygonsOf, readText } from '../realFiles'
import { ringArea } from '../sphere'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { read } from './reading'
import { REAL_STORY, SMALL_STORY } from './stories'

testLaws(wholeStory)

const zipOf = (story: Story) => wholeStory.format?.(story).content as Uint8Array

/** The files of a zip, as text, by their paths. */
function unzipped(story: Story): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(zipOf(story)))
  return Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))
}

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)])
  return zipSync(Object.fromEntries(bytes))
}

const readZip = (content: Uint8Array) => read(wholeStory, content, 'story.zip')

describe('the whole story', () => {
  const ID = 'second-russian-base'

  test('is, of the real story, the files of the repository to the byte', () => {
    const own = ['article.json', 'annotations.json'].map(
      (name) => [`articles/${ID}/${name}`, readText(`public/articles/${ID}/${name}`)] as const,
    )
    const geo = ['layers.json', ...layers.value.map(({ file }) => file)].map(
      (name) => [`geo/${name}`, readText(`geo/${name}`)] as const,
    )
    expect(unzipped(REAL_STORY)).toEqual(Object.fromEntries([...own, ...geo]))
    expect(wholeStory.format?.(REAL_STORY).losses).toEqual([])
  })

  test('has its places as the data tests want them, whatever the story', () => {
    fc.assert(
      fc.property(arbitraryStory, (story) => {
        const files = Object.entries(unzipped(story))
        const geo = files.filter(([path]) => path.endsWith('.geojson'))
        expect(geo.map(([path]) => path).toSorted()).toEqual(
          story.layers.map((one) => `geo/${one.layer.id}.geojson`).toSorted(),
        )
        for (const [, text] of geo) expectTidy(text)
      }),
    )
  })

  test('rounds to five decimals, drops what falls together, and says so', () => {
    const line: PlaceGeometry = {
      type: 'LineString',
      coordinates: [
        [70.123456789, 40],
        [70.123457, 40],
        [71, 41],
      ],
    }
    const story = {
      ...SMALL_STORY,
      layers: [{ layer: layer('lines'), places: [place('a', line)] }],
    }
    expect(readZip(zipOf(story)).value.layers[0]?.places[0]?.geometry?.coordinates).toEqual([
      [70.12346, 40],
      [71, 41],
    ])
    expect(wholeStory.format?.(story).losses).toEqual([
      {
        path: 'places.a.geometry.coordinates',
        message: 'rounded to five decimals, about a metre, and outer rings turned anticlockwise',
      },
    ])
  })

  test('without a text is without its file', () => {
    const files = Object.keys(unzipped({ ...SMALL_STORY, article: null }))
    expect(files.filter((path) => path.startsWith('articles/'))).toEqual([
      'articles/two-bases/annotations.json',
    ])
  })
})

/** Of `tests/data/files.test.ts`, what a file alone can show. */
function expectTidy(text: string): void {
  const [first, ...lines] = text.trimEnd().split('\n')
  expect(first).toBe('{"type":"FeatureCollection","features":[')
  expect(lines.pop()).toBe(']}')
  const features = lines.map(
    (line) => JSON.parse(line.replace(/,$/u, '')) as Feature<PlaceGeometry | null>,
  )
  const ids = features.map(({ id }) => String(id))
  expect(ids).toEqual([...new Set(ids)].toSorted())
  for (const { geometry } of features) {
    const positions = geometry === null ? [] : pieces(geometry).flat()
    const long = positions.flat().filter((degrees) => Number(degrees.toFixed(5)) !== degrees)
    expect(long).toEqual([])
    const wrong = polygonsOf(geometry).some((rings) =>
      rings.some((ring, at) => ringArea(ring) > 0 !== (at === 0)),
    )
    expect(wrong).toBe(false)
  }
}

describe('a zip', () => {
  const files = unzipped(SMALL_STORY)
  const inFolder = (folder: string) =>
    zip(Object.fromEntries(Object.entries(files).map(([path, text]) => [folder + path, text])))

  test.each(['', 'download/', 'passages/public/'])('may have its files in "%s"', (folder) => {
    expect(readZip(inFolder(folder))).toEqual({
      value: wholeStory.keeps?.(SMALL_STORY),
      issues: [],
    })
  })

  test('may hold other files, which are left alone', () => {
    const more = { ...files, 'README.md': 'Hello', 'geo/build/build.mjs': '', '__MACOSX/._x': '' }
    expect(readZip(zip(more)).issues).toEqual([])
  })

  test('with two stories gives the first, and tells of the other', () => {
    const more = { ...files, 'articles/z/annotations.json': '{}' }
    const { value, issues } = readZip(zip(more))
    expect(value.id).toBe('two-bases')
    expect(issues).toEqual([
      {
        file: 'story.zip',
        path: 'articles/z',
        message: 'is not used: one story at a time, here "two-bases"',
      },
    ])
  })

  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['a file missing', { 'geo/sites.geojson': '' }, 'geo/sites.geojson', 'is not JSON'],
    ['no layers', { 'geo/layers.json': '{}' }, 'geo/layers.json', 'expected a list of layers'],
    [
      'no text that can be used',
      { 'articles/two-bases/article.json': '{"id":"two-bases"}' },
      'articles/two-bases/article.json',
      'Invalid key',
    ],
  ])('with %s gives the rest, and tells the place', (_, change, file, message) => {
    const { value, issues } = readZip(zip({ ...files, ...change }))
    expect(value.annotations).toEqual(SMALL_STORY.annotations)
    expect(issues[0]?.file).toBe(`story.zip/${file}`)
    expect(issues[0]?.message).toContain(message)
  })

  test('that lacks a file of a layer says which', () => {
    const { 'geo/sites.geojson': _, ...rest } = files
    const { value, issues } = readZip(zip(rest))
    expect(issues).toEqual([
      { file: 'story.zip/geo/sites.geojson', path: '', message: 'is missing' },
    ])
    expect(value.layers.map(({ places }) => places.length)).toEqual([1, 0, 0])
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['no zip at all', strToU8('Hello'), /^is not a zip/u],
    ['cut short', zipOf(SMALL_STORY).slice(0, 200), /^is not a zip/u],
    ['without a story', zip({ 'README.md': 'Hello' }), /^holds no file articles/u],
    ['that unpacks to far too much', zip({ 'geo/big.json': ' '.repeat(100_000_001) }), /100 MB/u],
  ])('%s is refused with a reason', (_, bytes, message) => {
    const { value, issues } = readZip(bytes)
    expect(issues.map((one) => [one.file, message.test(one.message)])).toEqual([
      ['story.zip', true],
    ])
    expect(value.layers).toEqual([])
  })
})
