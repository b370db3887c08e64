import { readFileSync } from 'node:fs'
import { annotateArticle } from '../../src/model/annotateArticle'
import { parseAnnotations } from '../../src/model/parseAnnotations'
import { parseArticle } from '../../src/model/parseArticle'
import { parseLayers } from '../../src/model/parseLayers'
import { parsePlaces } from '../../src/model/parsePlaces'
import type { AnnotatedArticle, Mention, Span, StoryPlace } from '../../src/model/types'

const ARTICLE = 'second-russian-base'

/** The real article as the app's own parsers read it: what the screen must show. */
export const story: AnnotatedArticle = annotateArticle({
  id: ARTICLE,
  article: parseArticle(read(`public/articles/${ARTICLE}/article.json`), 'article.json').value,
  annotations: parseAnnotations(
    read(`public/articles/${ARTICLE}/annotations.json`),
    'annotations.json',
  ).value,
  placesComplete: true,
  layers: parseLayers(read('geo/layers.json'), 'layers.json').value.map((layer) => ({
    layer,
    places: parsePlaces(read(`geo/${layer.file}`), layer.file).value,
  })),
}).value

/** The places that the map must have, by layer, written out; `second-base` has no site. */
export const LAYERS = {
  Sites: ['kant', 'kant-air-base'],
  Borders: ['tajik-afghan-border'],
  Areas: ['central-asia', 'southern-kyrgyzstan'],
  States: ['afghanistan', 'kyrgyzstan', 'russia', 'tajikistan'],
} as const

export type LayerTitle = keyof typeof LAYERS

export const TITLES = Object.keys(LAYERS) as readonly LayerTitle[]
/** All of them, sorted. */
export const ON_MAP: readonly string[] = TITLES.flatMap((title) => LAYERS[title]).toSorted()
export const MENTIONS = 21

export const places: readonly StoryPlace[] = [...story.places.values()]
/** Those that the map can show. */
export const located = places.filter(({ place }) => place.geometry !== null)

export function placeOf(id: string): StoryPlace {
  const place = story.places.get(id)
  if (place === undefined) throw new Error(`The article has no place "${id}".`)
  return place
}

export function mentionOf(id: string): Mention {
  const mention = story.mentions.find((mention) => mention.id === id)
  if (mention === undefined) throw new Error(`The article has no mention "${id}".`)
  return mention
}

export function firstMention(place: StoryPlace): Mention {
  const [first] = place.mentions
  if (first === undefined) throw new Error(`The article has no words about "${place.id}".`)
  return first
}

/** The link that shows a mention, and leaves the camera to the map. */
export function linkOf({ place, id }: Mention): string {
  return `?place=${place}&passage=${id}`
}

/** To the character, no-break spaces included. */
export function wordsOf({ start, end }: Span): string {
  return story.text.slice(start, end)
}

/** Who says it, how, and where; the paragraph is told by the id that the editor gave. */
export function attributionOf({ id, speaker, speech, sense }: Mention): string {
  const manner = speech === 'reported' ? 'as the article reports' : 'in his own words'
  const who = speaker === null ? 'The article, in its own words' : `${speaker.name}, ${manner}`
  const where = id.startsWith('title-') ? 'headline' : `paragraph ${id.charAt(1)}`
  const note = ' · here the name stands for the state, not for a spot on the map'
  return `${who}, ${where}${sense === 'polity' ? note : ''}`
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
}
