import type { Certainty, Place, Translations } from '../model/types'
import { type Addresses, addressesOf } from './addresses'
import { featureClass } from './featureClass'
import type { Format, Story, WriteOptions, Written } from './format'
import { lossesBetween } from './losses'
import { passagesByPlace } from './passages'
import { prettyJson } from './prettyJson'
import { parseLinkedPlaces } from './readLinkedPlaces'
import { storyMember } from './storyMember'
import { rightHanded } from './tidyGeometry'
import { withGeometries } from './withGeometries'

/**
 * Linked Places Format 1.3, for gazetteers: GeoJSON that is JSON-LD too. What it has a place
 * for stands there; the rest of a place is among its properties, where both let it be.
 */
export const linkedPlaces: Format = {
  id: 'linked-places',
  extension: '.places.jsonld',
  mediaType: 'application/ld+json',
  format,
  keeps,
  parse: parseLinkedPlaces,
}

/** The context that the format's own documents and its gazetteers name, also since 1.3. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

function keeps(story: Story): Story {
  return withGeometries(story, rightHanded)
}

function format(story: Story, options: WriteOptions = {}): Written {
  const kept = keeps(story)
  const context: Context = {
    story: kept,
    addresses: addressesOf(kept.id, options.base),
    date: options.date ?? new Date().toISOString().slice(0, 10),
    names: new Map(kept.layers.flatMap(({ places }) => places.map((one) => [one.id, nameOf(one)]))),
  }
  const passages = passagesByPlace(kept)
  const collection = {
    '@context': CONTEXT,
    type: 'FeatureCollection',
    features: kept.layers.flatMap(({ layer, places }) =>
      places.map((place) =>
        feature(place, { layer: layer.id, passages: passages.get(place.id) ?? [] }, context),
      ),
    ),
    passages: storyMember(kept),
  }
  const because = () => 'the ring is turned: outer ones run anticlockwise, holes clockwise'
  return { content: prettyJson(collection), losses: lossesBetween(story, kept, because) }
}

interface Context {
  readonly story: Story
  readonly addresses: Addresses
  /** ISO 8601, a day. */
  readonly date: string
  readonly names: ReadonlyMap<string, string>
}

interface OurProperties {
  readonly layer: string
  readonly passages: readonly { readonly id: string; readonly excerpt?: string | undefined }[]
}

function feature(place: Place, ours: OurProperties, context: Context) {
  const { name, country, kind, kinds, shape, shapes, source, licence, facts } = place.properties
  return {
    '@id': context.addresses.place(place.id),
    type: 'Feature',
    properties: {
      title: name,
      fclasses: [featureClass(place)],
      ...(country === undefined ? {} : { ccodes: [country] }),
      ...{ source, licence, facts, ...ours },
    },
    when: when(context.date),
    names: namesOf(place, context),
    types: [
      { label: kind, sourceLabels: inLanguages(kind, kinds, (label, lang) => ({ label, lang })) },
    ],
    geometry: geometryOf(place),
    relations: relationsOf(place, context),
    descriptions: [
      ...inLanguages(shape, shapes, (value, lang) => ({ value, lang })),
      ...quoted(place, ours, context),
    ],
  }
}

/** A text and its translations. In which language the text itself is, no file of ours says. */
function inLanguages<T>(
  text: string,
  translations: Translations | undefined,
  say: (text: string, language: string) => T,
): readonly T[] {
  const others = Object.entries(translations ?? {})
  return [say(text, 'und'), ...others.map(([language, other]) => say(other, language))]
}

/** The format wants a time, and a story has none but this: it stood so when it was written. */
function when(date: string) {
  return {
    timespans: [{ start: { latest: date } }],
    label: 'The story gives no date; this is the day on which the file was written.',
    certainty: 'uncertain',
  }
}

/**
 * The name that the map shows comes first. The citation is of the story as it was read on the
 * day of writing, which is all that is known.
 */
function namesOf({ properties }: Place, { story, addresses, date }: Context) {
  const label = `${story.article?.blocks[0]?.text ?? story.id} (read on ${date})`
  const citation = { label, year: Number(date.slice(0, 4)), '@id': addresses.story }
  const { name, names } = properties
  const [first, ...others] = inLanguages(name, names, (toponym, lang) => ({ toponym, lang }))
  return [{ ...first, citations: [citation] }, ...others]
}

function geometryOf({ geometry, properties }: Place) {
  if (geometry === null) return null
  const { name, url } = properties.source
  return {
    ...geometry,
    certainty: CERTAINTY[properties.certainty],
    citations: [{ label: name, ...(url === undefined ? {} : { '@id': url }) }],
  }
}

/** Theirs for ours; without a geometry there is nothing to be certain of. */
const CERTAINTY: Readonly<Record<Certainty, string | undefined>> = {
  exact: 'certain',
  approximate: 'less-certain',
  vague: 'uncertain',
  unlocated: undefined,
}

function relationsOf({ geometry, properties }: Place, { addresses, names }: Context) {
  const isUnlocated = geometry === null
  return properties.within.map((id) => ({
    relationType: 'gvp:broaderPartitive',
    relationTo: addresses.place(id),
    label: `${isUnlocated ? 'somewhere within' : 'within'} ${names.get(id) ?? id}`,
    ...(isUnlocated ? { certainty: 'less-certain' } : {}),
  }))
}

/** The passages as they are read, with the address at which each is shown in the text. */
function quoted({ id }: Place, { passages }: OurProperties, { story, addresses }: Context) {
  return passages
    .filter(({ excerpt }) => excerpt !== undefined)
    .map((passage) => ({
      '@id': addresses.passage(id, passage.id),
      value: passage.excerpt,
      lang: story.article?.language,
    }))
}

function nameOf(place: Place): string {
  return place.properties.name
}
