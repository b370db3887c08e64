import { nameIn } from '../model/nameIn'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import type { Language } from '../view/view'

/** Addresses of the page and of its picture, where the page knows its own. */
export interface OwnAddresses {
  readonly page: string
  readonly card: string
}

/**
 * The article in the words of schema.org, for whoever reads pages without looking at them.
 * Nothing is said that the files do not say: no author, no publisher, no date.
 */
export function newsArticle(
  story: AnnotatedArticle,
  language: Language,
  own: OwnAddresses | null,
): object {
  const named = [...story.places.values()].filter(({ mentions }) => mentions.length > 0)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: titleOf(story),
    inLanguage: story.article?.language,
    articleBody: story.blocks
      .filter(({ type }) => type !== 'title')
      .map(({ text }) => text)
      .join('\n\n'),
    creditText: story.article?.credit,
    contentLocation: named.map((place) => placeOf(place, story, language)),
    ...(own === null ? {} : { url: own.page, mainEntityOfPage: own.page, image: own.card }),
  }
}

export function titleOf(story: AnnotatedArticle): string {
  return story.blocks.find(({ type }) => type === 'title')?.text ?? ''
}

/** With a position only where it is exact: the middle of an area would be a place of its own. */
function placeOf({ place }: StoryPlace, story: AnnotatedArticle, language: Language): object {
  const { geometry, properties } = place
  const { text } = nameIn(properties, language)
  const others = [properties.name, ...Object.values(properties.names)]
  const around = properties.within.flatMap((id) => story.places.get(id) ?? [])
  const [longitude, latitude] =
    geometry?.type === 'Point' && properties.certainty === 'exact' ? geometry.coordinates : []
  return {
    '@type': 'Place',
    name: text,
    alternateName: [...new Set(others)].filter((name) => name !== text),
    ...(longitude === undefined || latitude === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...(around.length === 0
      ? {}
      : {
          containedInPlace: around.map((outer) => ({
            '@type': 'Place',
            name: nameIn(outer.place.properties, language).text,
          })),
        }),
  }
}
