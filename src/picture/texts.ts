import type { AnnotatedArticle } from '../model/types'

/** A line of the legend: what it is, and in smaller type what that means. */
export interface LegendWords {
  readonly title: string
  readonly note: string
}

/** All words of a picture but the names of places. */
export interface PictureTexts {
  /** BCP 47, of the words here. */
  readonly language: string
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  readonly title: string | null
  /** By layer. */
  readonly layers: Readonly<Record<string, LegendWords>>
  readonly approximate: LegendWords
  readonly disputed: LegendWords
  /** The notes of these two are the names of the places. */
  readonly unlocated: string
  readonly outside: string
  readonly sources: string
  /** Added to the sources where the relief is drawn. */
  readonly reliefSource: string
  /** Signs of units, for the scale. */
  readonly metres: string
  readonly kilometres: string
}

/** The words in English, as the page has them. */
export function englishTexts(story: AnnotatedArticle): PictureTexts {
  const title = story.blocks.find(({ type }) => type === 'title')?.text ?? null
  return {
    language: 'en',
    label: title === null ? 'Map of the places' : `Map of the places in “${title}”`,
    title,
    layers: Object.fromEntries(
      story.layers.map(({ layer }) => [layer.id, { title: layer.title, note: layer.legend }]),
    ),
    approximate: { title: 'Approximate area', note: 'roughly so' },
    disputed: { title: 'Boundary', note: 'disputed or not delimited' },
    unlocated: 'No site named',
    outside: 'Outside this map',
    sources: 'Natural Earth 1:10 million · GeoNames, CC BY 4.0',
    reliefSource: 'SRTM',
    metres: 'm',
    kilometres: 'km',
  }
}
