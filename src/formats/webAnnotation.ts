import type { Annotation } from '../model/types'
import { type Addresses, addressesOf } from './addresses'
import type { Format, Story, WriteOptions, Written } from './format'
import { locate } from './locate'
import { prettyJson } from './prettyJson'
import { parseWebAnnotations } from './readWebAnnotation'
import { storyMember } from './storyMember'
import { type TargetText, targetOf } from './target'

/**
 * W3C Web Annotation (JSON-LD): each mention an annotation of the text, with bodies for the
 * place, the speaker and the sense. What the standard has no words for, the text and the places
 * themselves among it, is JSON under a word of our own.
 */
export const webAnnotation: Format = {
  id: 'web-annotation',
  extension: '.annotations.jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  format,
  keeps: (story) => story,
  parse: parseWebAnnotations,
}

function format(story: Story, options: WriteOptions = {}): Written {
  const addresses = addressesOf(story.id, options.base)
  const { mentions, text } = locate(story)
  const context: Context = {
    addresses,
    names: namesOf(story),
    speakers: story.annotations.speakers.map(({ name }) => name),
    text: {
      source: {
        id: addresses.story,
        type: 'Text',
        format: 'text/plain',
        language: story.article?.language,
      },
      mentions: new Map(mentions.map((mention) => [mention.id, mention])),
      text,
    },
  }
  const items = story.annotations.annotations.map((one) => annotationOf(one, context))
  const collection = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { passages: { '@id': addresses.term('passages'), '@type': '@json' } },
    ],
    id: addresses.part('annotations'),
    type: 'AnnotationCollection',
    label: story.article?.blocks[0]?.text ?? story.id,
    total: items.length,
    ...(items.length === 0 ? {} : { first: pageOf(items, addresses) }),
    passages: {
      ...storyMember(story),
      ...withPlaces(story),
      // What positions count in, for whoever has no more than this file. Not read again.
      text: story.article === null ? undefined : text,
    },
  }
  return { content: prettyJson(collection), losses: [] }
}

/** The standard knows no page without annotations: a collection of none has no first page. */
function pageOf(items: readonly unknown[], addresses: Addresses) {
  return {
    id: addresses.part('annotations-1'),
    type: 'AnnotationPage',
    partOf: addresses.part('annotations'),
    startIndex: 0,
    items,
  }
}

interface Context {
  readonly addresses: Addresses
  readonly names: ReadonlyMap<string, string>
  readonly speakers: readonly string[]
  readonly text: TargetText
}

function annotationOf(annotation: Annotation, context: Context) {
  const { target, passages } = targetOf(annotation, context.text)
  return {
    id: context.addresses.passage(annotation.place, annotation.id),
    type: 'Annotation',
    motivation: 'identifying',
    body: bodiesOf(annotation, context),
    target,
    passages,
  }
}

function bodiesOf({ place, speaker, speech, sense }: Annotation, context: Context) {
  const { addresses, names, speakers } = context
  const number = speakers.indexOf(speaker ?? '') + 1
  return [
    {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: { id: addresses.place(place), label: names.get(place) },
    },
    ...(speaker === null
      ? []
      : [
          {
            type: 'SpecificResource',
            purpose: 'describing',
            source: { id: addresses.part(`speaker-${number}`), type: 'Person', name: speaker },
          },
        ]),
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: speech },
    { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: sense },
  ]
}

function namesOf({ layers }: Story): ReadonlyMap<string, string> {
  const places = layers.flatMap((one) => one.places)
  return new Map(places.map(({ id, properties }) => [id, properties.name]))
}

/** All annotations are items of the page; all places are in their layers. */
function withPlaces({ layers }: Story) {
  return {
    order: undefined,
    unplaced: undefined,
    layers: layers.map(({ layer, places }) => ({ ...layer, places })),
  }
}
