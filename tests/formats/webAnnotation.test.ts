import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { locate } from '../../src/formats/locate'
import { webAnnotation } from '../../src/formats/webAnnotation'
import { annotation, quote } from '../fixtures/story'
import { arbitraryStory } from './arbitraryStory'
import { testLaws } from './laws'
import { annotationsOf, placesOf, read } from './reading'
import { REAL_STORY, SMALL_STORY } from './stories'
import { RULES, type Selector, select } from './webAnnotationRules'

testLaws(webAnnotation)

const OPTIONS = { base: 'https://example.org/map/' }

const written = (story: Story) => String(webAnnotation.format?.(story, OPTIONS).content)
const readBack = (content: unknown) => read(webAnnotation, content, 'notes.jsonld')

function collectionOf(story: Story): v.InferOutput<typeof RULES> {
  const result = v.safeParse(RULES, JSON.parse(written(story)))
  if (result.success) return result.output
  throw new Error(result.issues.map((one) => `${v.getDotPath(one)}: ${one.message}`).join('\n'))
}

/** Every mention of the story is selected, exactly, and its passage around it. */
function expectSelected(story: Story): void {
  const { text, mentions } = locate(story)
  const points = [...text]
  const items = collectionOf(story).first?.items ?? []
  const inUnits = (at: number) => points.slice(0, at).join('').length
  for (const mention of mentions) {
    const one = items.find(({ id }) => id.endsWith(`&passage=${mention.id}`))
    const selector = one?.target.selector ?? []
    expect(selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
    const wide = selector.map(({ refinedBy: _, ...rest }) => rest as Selector)
    expect(select(points, selector).map(inUnits)).toEqual([mention.start, mention.end])
    const { start, end } = mention.passage
    expect(select(points, wide).map(inUnits)).toEqual([start, end])
  }
}

describe('Web Annotations, written', () => {
  test('keep the rules of the standard, and select each mention in its passage', () => {
    fc.assert(fc.property(arbitraryStory, expectSelected))
  })

  test.each([
    ['small', SMALL_STORY],
    ['real', REAL_STORY],
  ])('keep them in the %s story, too', (_, story) => {
    expectSelected(story)
    const { total } = collectionOf(story)
    expect(total).toBe(annotationsOf(story).length)
  })

  test.each([
    ['a prefix', '"prefix"', '"before"'],
    ['a target', '"target"', '"about"'],
    ['a kind of selector', '"TextPositionSelector"', '"DataPositionSelector"'],
  ])('without %s would be found out', (_, member, other) => {
    const wrong = JSON.parse(written(SMALL_STORY).replaceAll(member, other))
    expect(v.safeParse(RULES, wrong).success).toBe(false)
  })

  test('count code points, where the text has characters of two code units', () => {
    const items = collectionOf(SMALL_STORY).first?.items ?? []
    const positions = items.map(({ target }) =>
      target.selector.flatMap((one) => ('start' in one ? [[one.start, one.end]] : [])),
    )
    // The aeroplane of the title is one code point and two code units.
    expect(positions[1]).toEqual([[45, 100]])
    expect(locate(SMALL_STORY).mentions[1]?.passage).toEqual({ start: 46, end: 101 })
  })

  test('count the mention from the beginning of its passage', () => {
    const [, , south] = collectionOf(SMALL_STORY).first?.items ?? []
    const [{ refinedBy = [] } = { refinedBy: [] }] = south?.target.selector ?? []
    expect(refinedBy).toEqual([
      { ...quote('in |the south| of the country') },
      { type: 'TextPositionSelector', start: 14, end: 23 },
    ])
  })

  test('have bodies for the place, the speaker, the manner and the sense', () => {
    const [, , , osh] = collectionOf(SMALL_STORY).first?.items ?? []
    const page = 'https://example.org/map/?article=two-bases'
    expect(osh?.body).toEqual([
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: { id: `${page}&place=south`, label: 'The south' },
      },
      {
        type: 'SpecificResource',
        purpose: 'describing',
        source: { id: `${page}#speaker-1`, type: 'Person', name: 'Aida Asanova' },
      },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'direct' },
      { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: 'location' },
    ])
  })

  test('are there for both of two mentions that overlap', () => {
    const ids = collectionOf(SMALL_STORY).first?.items.map(({ id }) => id.split('=').at(-1))
    expect(ids).toEqual(['title-kant', 'p1-new', 'p1-south', 'p2-osh', 'p3-south'])
  })

  test('are a collection without a first page where there are none', () => {
    const none = { ...SMALL_STORY, annotations: { speakers: [], annotations: [] } }
    const { total, first } = collectionOf(none)
    expect([total, first]).toEqual([0, undefined])
  })

  test('have only the words for what the text does not hold', () => {
    const orphan = annotation('lost', 'kant', 'near |Bishkek|')
    const story = { ...SMALL_STORY, annotations: { speakers: [], annotations: [orphan] } }
    expect(collectionOf(story).first?.items[0]?.target.selector).toEqual([quote('near |Bishkek|')])
  })

  test('do not let a refinement reach beyond what it refines, and keep what the file says', () => {
    const wide = annotation(
      'far',
      'south',
      'Kant 🛩\n\nThe base at\u00a0Kant is old. A new one, in |the south| of',
    )
    const story = { ...SMALL_STORY, annotations: { speakers: [], annotations: [wide] } }
    const [one] = collectionOf(story).first?.items ?? []
    const [{ refinedBy = [] } = { refinedBy: [] }] = one?.target.selector ?? []
    expect(refinedBy[0]).toEqual(quote('A new one, in |the south| of'))
    expectSelected(story)
    expect(annotationsOf(readBack(written(story)).value)).toEqual([wide])
  })

  test('keep the whole of the real story', () => {
    expect(webAnnotation.format?.(REAL_STORY).losses).toEqual([])
    expect(readBack(written(REAL_STORY))).toEqual({ value: REAL_STORY, issues: [] })
  })
})

describe('Web Annotations that went through another tool', () => {
  test('keep words, places, speakers and manner when only the standard is kept', () => {
    const { passages: _, first } = collectionOf(SMALL_STORY)
    const items = first?.items.map(({ passages: _, ...rest }) => rest)
    const { value } = readBack({ type: 'AnnotationPage', items })
    expect(
      annotationsOf(value).map(({ id, place, speaker, speech, sense }) => [
        id,
        place,
        speaker,
        speech,
        sense,
      ]),
    ).toEqual(
      annotationsOf(SMALL_STORY).map(({ id, place, speaker, speech, sense }) => [
        id,
        place,
        speaker,
        speech,
        sense,
      ]),
    )
    expect(value.annotations.speakers).toEqual([{ name: 'Aida Asanova', pronoun: 'they' }])
    expect(placesOf(value).map(({ properties }) => properties.name)).toEqual([
      ...['Kant', 'New base', 'The south'],
    ])
    // Found in the same places of the text, which such a file does not have.
    const again = {
      ...SMALL_STORY,
      annotations: { ...SMALL_STORY.annotations, annotations: annotationsOf(value) },
    }
    expect(locate(again).mentions.map(({ start, end }) => [start, end])).toEqual(
      locate(SMALL_STORY).mentions.map(({ start, end }) => [start, end]),
    )
  })
})
