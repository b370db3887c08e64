import fc from 'fast-check'
import type { Position } from 'geojson'
import type { Story, StoryPlaces } from '../../src/formats/format'
import { quoteAt } from '../../src/formats/selectors'
import { articleText, textBlocks } from '../../src/model/articleText'
import type {
  Annotation,
  Article,
  Block,
  Place,
  PlaceGeometry,
  PlaceProperties,
  Source,
  Span,
  Speaker,
} from '../../src/model/types'

/**
 * Stories that are sound and unkind: whatever a text, a place or a list may hold, and what
 * has broken exports before. Each is what the project's own parsers would give.
 */

/** Characters outside the BMP, marks that combine, no-break spaces, runs from right to left. */
const PIECES = [
  ...['Kant', 'Ош', 'Түштүк', 'near', 'the', 'border', '0', '2025', 'I', 'ß', 'İ'],
  ...['😀', '👩‍👩‍👧', '🇰🇬', '𐤀𐤁', '𝔎', 'e\u0301', 'й', 'й', 'क्षि', '\u0301'],
  ...['قرقیزستان', 'שלום', '\u202bکابل\u202c', '\u200f', '\u200b', '\ufeff'],
  ...['an\u00a0aviation base of\u00a0the', '«', '»', '“', '”', "'", '"', '""', '’', '—'],
  ...['<b>', '</p>', '&', '&amp;', '&#13;', ']]>', '<!--', '-->', '{', '}', '\\', '\\n', '%', '#'],
  ...['=1+1', '+7', '-', '@x', ',', ';', '|', ':', '\t', '\n', '\r', '\r\n', '.', '. ', '! ', '  '],
]

/** Text as the parsers let it through: with something in it that is not white space. */
export const arbitraryText = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, letters()), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)))
  .filter((text) => /\S/u.test(text) && text.isWellFormed())

function letters() {
  const isText = (text: string) => !/\p{Cc}|\p{Cs}|\p{Cn}/u.test(text)
  return fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }).filter(isText)
}

export const arbitrarySlug = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3}){0,2}$/u)

const language = fc.constantFrom('en', 'ru', 'ky', 'tg', 'uz', 'fa', 'zh-Hant', 'und')

const source: fc.Arbitrary<Source> = some({
  name: arbitraryText,
  url: fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }),
  version: arbitraryText,
  id: arbitraryText,
})

/** A record of which all but `name`, `label` and `value` may be missing. */
function some<T extends object>(parts: { [K in keyof T]-?: fc.Arbitrary<T[K]> }) {
  return fc.record(parts, { requiredKeys: ['name' as never] }) as fc.Arbitrary<T>
}

/** Degrees, with the edges of the world and both zeros' neighbours more often than by chance. */
function degrees(most: number): fc.Arbitrary<number> {
  const anywhere = fc.double({ min: -most, max: most, noNaN: true }).map((x) => (x === 0 ? 0 : x))
  const onGrid = fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((x) => x / 1e5 || 0)
  return fc.oneof(onGrid, anywhere, fc.constantFrom(0, most, -most, 74.85077, 42.89106))
}

const position = fc.tuple(degrees(180), degrees(90)).map(([x, y]): Position => [x, y])

const line = fc.array(position, { minLength: 2, maxLength: 5 })

/** Four corners anticlockwise (a box), also one that reaches to a pole or to 180 degrees. */
const box = fc
  .tuple(
    fc.integer({ min: -180, max: 179 }),
    fc.integer({ min: -90, max: 89 }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
  )
  .map(([west, south, size]): Position[] => {
    const [east, north] = [west + size, south + size]
    return [west, south, east, north].every(Number.isFinite)
      ? [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ]
      : []
  })

/** A box with a smaller one cut out, clockwise, as RFC 7946 has its holes. */
const polygon = fc.tuple(box, fc.boolean()).map(([outer, hasHole]): Position[][] => {
  const [[west = 0, south = 0] = [], , [east = 0, north = 0] = []] = outer
  const inside = (share: number): Position => [
    west + (east - west) * share,
    south + (north - south) * share,
  ]
  const [[left = 0, low = 0], [right = 0, high = 0]] = [inside(0.25), inside(0.75)]
  const hole = [
    [left, low],
    [left, high],
    [right, high],
    [right, low],
    [left, low],
  ]
  return hasHole ? [outer, hole] : [outer]
})

/** What RFC 7946 makes of a shape across the antimeridian. */
const cutAt180 = fc.integer({ min: -80, max: 80 }).map((south): Position[][][] => {
  const north = south + 1
  const east: Position[] = [
    [179, south],
    [180, south],
    [180, north],
    [179, north],
    [179, south],
  ]
  const west: Position[] = [
    [-180, south],
    [-179, south],
    [-179, north],
    [-180, north],
    [-180, south],
  ]
  return [[east], [west]]
})

export const arbitraryGeometry: fc.Arbitrary<PlaceGeometry> = fc.oneof(
  position.map((coordinates): PlaceGeometry => ({ type: 'Point', coordinates })),
  line.map((coordinates): PlaceGeometry => ({ type: 'LineString', coordinates })),
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((coordinates): PlaceGeometry => ({ type: 'MultiLineString', coordinates })),
  polygon.map((coordinates): PlaceGeometry => ({ type: 'Polygon', coordinates })),
  fc
    .oneof(fc.array(polygon, { minLength: 1, maxLength: 3 }), cutAt180)
    .map((coordinates): PlaceGeometry => ({ type: 'MultiPolygon', coordinates })),
)

const located = fc.tuple(arbitraryGeometry, fc.constantFrom('exact', 'approximate', 'vague'))
const unlocated = fc.constant([null, 'unlocated'] as const)

const properties = fc.record(
  {
    name: arbitraryText,
    names: fc.dictionary(language, arbitraryText, { maxKeys: 3, noNullPrototype: true }),
    country: fc.constantFrom('KG', 'TJ', 'AF'),
    kind: fc.oneof(fc.constantFrom('town', 'air base', 'country', 'boundary'), arbitraryText),
    shape: arbitraryText,
    within: fc.uniqueArray(arbitrarySlug, { maxLength: 2 }),
    source,
    licence: arbitraryText,
    facts: fc.array(fc.record({ label: arbitraryText, value: arbitraryText, source }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['name', 'names', 'kind', 'shape', 'within', 'source', 'licence', 'facts'] },
)

function place(id: string): fc.Arbitrary<Place> {
  const where = fc.oneof({ weight: 4, arbitrary: located }, { weight: 1, arbitrary: unlocated })
  return fc.tuple(where, properties).map(([[geometry, certainty], rest]) => ({
    type: 'Feature',
    id,
    geometry,
    properties: { ...rest, certainty } as PlaceProperties,
  }))
}

/** Layers by id, some of them empty, with the given places dealt out among them. */
function layersOf(placeIds: readonly string[]): fc.Arbitrary<readonly StoryPlaces[]> {
  return fc.uniqueArray(arbitrarySlug, { minLength: 1, maxLength: 3 }).chain((ids) =>
    fc
      .tuple(
        fc.tuple(...ids.map(layer)),
        fc.tuple(...placeIds.map((id) => fc.tuple(place(id), fc.nat(ids.length - 1)))),
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
  return fc.record({
    id: fc.constant(id),
    title: arbitraryText,
    file: fc.constantFrom(`${id}.geojson`, 'places.geojson'),
    draw: fc.constantFrom('tint', 'soft-area', 'boundary', 'marker'),
    legend: arbitraryText,
  })
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
    language,
    blocks: fc
      .tuple(arbitraryText, fc.array(block, { maxLength: 4 }))
      .map(([text, rest]): readonly Block[] => [{ type: 'title', text }, ...rest]),
    credit: arbitraryText,
    rights: arbitraryText,
    overview: fc.subarray([...placeIds]),
  })
}

const speaker: fc.Arbitrary<Speaker> = fc.record({
  name: arbitraryText,
  pronoun: fc.constantFrom('he', 'she', 'they'),
})

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
