import fc from 'fast-check'
import type { Story, StoryPlaces } from '../../src/formats/format'
import { quoteAt } from '../../src/formats/selectors'
import { articleText, textBlocks } from '../../src/model/articleText'
import type { Annotation, Article, Block, Span, Speaker } from '../../src/model/types'
import { arbitraryPlace } from './arbitraryPlace'
import {
  arbitraryLanguage,
  arbitrarySlug,
  arbitraryText,
  arbitraryTranslations,
} from './arbitraryText'

/**
 * Stories that are sound and unkind: whatever a text, a place or a list may hold, and what
 * has broken exports before. Each is what the project's own parsers would give.
 */

/** Layers by id, some of them empty, with the given places dealt out among them. */
function layersOf(placeIds: readonly string[]): fc.Arbitrary<readonly StoryPlaces[]> {
  return fc.uniqueArray(arbitrarySlug, { minLength: 1, maxLength: 3 }).chain((ids) =>
    fc
      .tuple(
        fc.tuple(...ids.map(layer)),
        fc.tuple(...placeIds.map((id) => fc.tuple(arbitraryPlace(id), fc.nat(ids.length - 1)))),
      )
      .map(([layers, dealt]) =>
        layers.map((layer, at) => ({
          layer,
          places: dealt.filter(([, to]) => to === at).map(([one]) => one),
        })),
      ),
  )
}

function layer(id: string) {
  return fc.record(
    {
      id: fc.constant(id),
      title: arbitraryText,
      titles: arbitraryTranslations,
      file: fc.constantFrom(`${id}.geojson`, 'places.geojson'),
      draw: fc.constantFrom('tint', 'soft-area', 'boundary', 'marker'),
      legend: arbitraryText,
      legends: arbitraryTranslations,
    },
    { requiredKeys: ['id', 'title', 'file', 'draw', 'legend'] },
  )
}

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text: arbitraryText }),
  fc.record({
    type: fc.constant('quotation' as const),
    text: arbitraryText,
    attribution: arbitraryText,
  }),
)

function article(id: string, placeIds: readonly string[]): fc.Arbitrary<Article> {
  return fc.record({
    id: fc.constant(id),
    language: arbitraryLanguage,
    blocks: fc
      .tuple(arbitraryText, fc.array(block, { maxLength: 4 }))
      .map(([text, rest]): readonly Block[] => [{ type: 'title', text }, ...rest]),
    credit: arbitraryText,
    rights: arbitraryText,
    overview: fc.subarray([...placeIds]),
  })
}

const speaker: fc.Arbitrary<Speaker> = fc.record(
  {
    name: arbitraryText,
    names: arbitraryTranslations,
    pronoun: fc.constantFrom('he', 'she', 'they'),
  },
  { requiredKeys: ['name', 'pronoun'] },
)

/** Spans of whole characters in one block: any two may overlap or be the same. */
function spanIn(text: string, from: Span): fc.Arbitrary<Span> {
  const edges = [...new Intl.Segmenter('und').segment(text.slice(from.start, from.end))].map(
    ({ index }) => from.start + index,
  )
  const all = [...edges, from.end]
  return fc
    .tuple(fc.nat(all.length - 2), fc.integer({ min: 1, max: 8 }))
    .map(([at, length]) => ({
      start: all[at] ?? from.start,
      end: all[Math.min(at + length, all.length - 1)] ?? from.end,
    }))
    .filter(({ start, end }) => /\S/u.test(text.slice(start, end)))
}

function annotation(
  id: string,
  placeIds: readonly string[],
  speakers: readonly Speaker[],
  written: Article | null,
): fc.Arbitrary<Annotation> {
  const orphan = { weight: 1, arbitrary: loose() }
  const words =
    written === null ? loose() : fc.oneof({ weight: 7, arbitrary: anchored(written) }, orphan)
  const said = fc.oneof(
    fc.constant({ speaker: null, speech: 'narration' as const }),
    fc.record({
      speaker: fc.constantFrom(null, ...speakers.map(({ name }) => name)),
      speech: fc.constantFrom('direct', 'reported', 'narration'),
    }),
  )
  return fc
    .tuple(words, said, fc.constantFrom(...placeIds), fc.constantFrom('location', 'polity'))
    .map(([{ mention, passage }, { speaker, speech }, place, sense]) => ({
      id,
      place,
      mention,
      ...(passage === undefined ? {} : { passage }),
      speaker,
      speech,
      sense,
    }))
}

type Words = Pick<Annotation, 'mention' | 'passage'>

/** Words of the text, in a passage of their block, of the whole text, or in none. */
function anchored(written: Article): fc.Arbitrary<Words> {
  const text = articleText(written)
  const whole = { start: 0, end: text.length }
  return fc
    .constantFrom(...textBlocks(written))
    .chain((home) =>
      fc.tuple(spanIn(text, home), fc.constantFrom(null, null, home, whole), fc.boolean()),
    )
    .map(([span, around, isBare]) => ({
      mention: isBare ? bare(text, span) : quoteAt(text, span),
      ...(around === null ? {} : { passage: quoteAt(text, around) }),
    }))
}

/** Without context where the words are there but once. */
function bare(text: string, span: Span): Annotation['mention'] {
  const quote = quoteAt(text, span)
  const isOnce = text.indexOf(quote.exact) === text.lastIndexOf(quote.exact)
  return isOnce ? { ...quote, prefix: '', suffix: '' } : quote
}

/** Words of a text that is not there, or of another. */
function loose(): fc.Arbitrary<Words> {
  const context = fc.oneof(fc.constant(''), arbitraryText)
  const quote = fc.record({
    type: fc.constant('TextQuoteSelector' as const),
    exact: arbitraryText,
    prefix: context,
    suffix: context,
  })
  return fc.record({ mention: quote, passage: quote }, { requiredKeys: ['mention'] })
}

/** A story whose ids are there but once; most of its words are found, some are orphans. */
export const arbitraryStory: fc.Arbitrary<Story> = fc
  .tuple(
    arbitrarySlug,
    fc.uniqueArray(arbitrarySlug, { maxLength: 4 }),
    fc.uniqueArray(arbitrarySlug, { maxLength: 5 }),
    fc.uniqueArray(speaker, { maxLength: 2, selector: ({ name }) => name }),
  )
  .chain(([id, placeIds, annotationIds, speakers]) =>
    fc.tuple(
      fc.constant({ id, placeIds, annotationIds, speakers }),
      fc.option(article(id, placeIds), { freq: 5 }),
      fc.oneof({ weight: 9, arbitrary: layersOf(placeIds) }, noLayers(placeIds)),
    ),
  )
  .chain(([{ id, placeIds, annotationIds, speakers }, written, layers]) =>
    fc
      .tuple(
        ...(placeIds.length === 0 ? [] : annotationIds).map((one) =>
          annotation(one, placeIds, speakers, written),
        ),
      )
      .map((annotations) => ({
        id,
        article: written,
        annotations: { speakers, annotations },
        layers,
      })),
  )

function noLayers(placeIds: readonly string[]) {
  return placeIds.length === 0 ? fc.constant([]) : layersOf(placeIds)
}
