import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { annotateArticle } from '../../src/model/annotateArticle'
import { pieces } from '../../src/model/geometry'
import { parseAnnotations } from '../../src/model/parseAnnotations'
import { parseArticle } from '../../src/model/parseArticle'
import { parseLayers } from '../../src/model/parseLayers'
import { parsePlaces } from '../../src/model/parsePlaces'
import { arbitraryStory } from './arbitraryStory'

const SAMPLE = fc.sample(arbitraryStory, { numRuns: 400, seed: 5 }).map((story) => ({
  story,
  annotated: annotateArticle({ ...story, placesComplete: true }),
}))

const positions = ({ layers }: Story) =>
  layers
    .flatMap(({ places }) => places)
    .flatMap(({ geometry }) => (geometry === null ? [] : pieces(geometry).flat()))

describe('the generated stories', () => {
  test('are what the parsers of the project give', () => {
    fc.assert(
      fc.property(arbitraryStory, ({ id, article, annotations, layers }) => {
        const files = layers.map(({ places }) =>
          parsePlaces({ type: 'FeatureCollection', features: places }, ''),
        )
        expect(files.map(({ value }) => value)).toEqual(layers.map(({ places }) => places))
        const list = layers.map(({ layer }) => layer)
        expect(parseLayers(list, '')).toEqual({ value: list, issues: [] })
        if (article !== null) expect(parseArticle(article, '').value).toEqual(article)
        const parsed = parseAnnotations({ article: id, ...annotations }, '')
        expect(parsed).toEqual({ value: annotations, issues: [] })
      }),
    )
  })

  test.each<[string, (one: (typeof SAMPLE)[number]) => boolean]>([
    ['no text', ({ story }) => story.article === null],
    ['no layer', ({ story }) => story.layers.length === 0],
    ['an empty layer', ({ story }) => story.layers.some(({ places }) => places.length === 0)],
    ['no annotation', ({ story }) => story.annotations.annotations.length === 0],
    ['an orphan', ({ annotated }) => annotated.issues.length > 0],
    [
      'overlapping mentions',
      ({ annotated: { value } }) =>
        value.mentions.some(({ start, end }, at) =>
          value.mentions.slice(at + 1).some((other) => other.start < end && start < other.end),
        ),
    ],
    [
      'a mention at offset 0',
      ({ annotated: { value } }) => value.mentions.some(({ start }) => start === 0),
    ],
    [
      'a mention after an astral character',
      ({ annotated: { value } }) =>
        value.mentions.some(({ start }) => /[^\0-\uffff]/u.test(value.text.slice(0, start))),
    ],
    ['a mark that combines', ({ annotated }) => annotated.value.text.includes('\u0301')],
    ['a no-break space', ({ annotated }) => annotated.value.text.includes('\u00a0')],
    ['a run from right to left', ({ annotated }) => /[\u0590-\u06ff]/u.test(annotated.value.text)],
    ['longitude 0', ({ story }) => positions(story).some(([longitude]) => longitude === 0)],
    ['latitude 0', ({ story }) => positions(story).some(([, latitude]) => latitude === 0)],
    ['the antimeridian', ({ story }) => positions(story).some(([x = 0]) => Math.abs(x) === 180)],
    [
      'a place without a geometry',
      ({ story }) => story.layers.some(({ places }) => places.some((one) => one.geometry === null)),
    ],
  ])('have %s among them', (_, isSuch) => {
    expect(SAMPLE.filter(isSuch).length).toBeGreaterThan(5)
  })
})
