import * as v from 'valibot'

/** The rules of Linked Places 1.3 and of GeoJSON for a feature, written down by hand. */
const address = v.pipe(v.string(), v.url())
const text = v.pipe(v.string(), v.minLength(1))
const certainty = v.picklist(['certain', 'less-certain', 'uncertain'])
const day = v.pipe(v.string(), v.regex(/^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/u))
const moment = v.pipe(
  v.strictObject({ in: v.optional(day), earliest: v.optional(day), latest: v.optional(day) }),
  v.check((one) => Object.keys(one).length > 0),
)
const when = v.strictObject({
  timespans: v.pipe(
    v.array(v.strictObject({ start: moment, end: v.optional(moment) })),
    v.minLength(1),
  ),
  label: v.optional(text),
  certainty: v.optional(certainty),
})
const citation = v.strictObject({
  label: text,
  year: v.optional(v.pipe(v.number(), v.integer())),
  '@id': v.optional(address),
})
export const RULES = v.strictObject({
  '@context': v.pipe(v.string(), v.regex(/^https:.*linkedplaces-context-v1\.\d\.jsonld$/u)),
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      '@id': address,
      type: v.literal('Feature'),
      properties: v.looseObject({
        title: text,
        fclasses: v.pipe(v.array(v.picklist(['A', 'H', 'L', 'P', 'R', 'S', 'T'])), v.minLength(1)),
        ccodes: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u)))),
      }),
      when,
      names: v.pipe(
        v.array(
          v.strictObject({ toponym: text, lang: text, citations: v.optional(v.array(citation)) }),
        ),
        v.check((names) => names.some(({ citations = [] }) => citations.length > 0)),
      ),
      types: v.array(
        v.strictObject({ label: text, sourceLabels: v.array(v.object({ label: text })) }),
      ),
      geometry: v.nullable(v.looseObject({ type: text, certainty, citations: v.array(citation) })),
      relations: v.array(
        v.strictObject({
          relationType: v.literal('gvp:broaderPartitive'),
          relationTo: address,
          label: text,
          certainty: v.optional(certainty),
        }),
      ),
      descriptions: v.array(
        v.strictObject({ '@id': v.optional(address), value: text, lang: v.optional(text) }),
      ),
    }),
  ),
  // GeoJSON lets a member be that it does not know, and JSON-LD passes it by.
  passages: v.looseObject({}),
})
