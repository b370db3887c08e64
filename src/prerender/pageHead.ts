import type { AnnotatedArticle } from '../model/types'
import { CARD } from '../picture/drawCard'
import { englishTexts } from '../picture/texts'
import type { Language } from '../view/view'
import { newsArticle, type OwnAddresses, titleOf } from './newsArticle'

/** A tag of the head, as Vite's HTML plug-ins describe them. */
export interface HeadTag {
  readonly tag: 'link' | 'meta' | 'script'
  readonly attrs: Readonly<Record<string, string>>
  readonly children?: string
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en_US', ru: 'ru_RU', ky: 'ky_KG' }

/** As much as sites show of a description. Characters. */
const LONGEST = 200

/**
 * What other sites show of a link to the article, and what they may know of it. A picture and
 * a canonical link need the page's own address: a page that does not know it has neither.
 */
export function headTags(
  story: AnnotatedArticle,
  language: Language,
  own: OwnAddresses | null,
): readonly HeadTag[] {
  const title = titleOf(story)
  const locale = LOCALES[story.article?.language ?? '']
  const json = JSON.stringify(newsArticle(story, language, own)).replaceAll('<', '\\u003c')
  return [
    ...(own === null ? [] : [canonical(own.page)]),
    property('og:type', 'article'),
    property('og:site_name', 'Passages'),
    property('og:title', title),
    property('og:description', description(story)),
    ...(locale === undefined ? [] : [property('og:locale', locale)]),
    ...(own === null ? [] : pictureTags(story, own)),
    named('twitter:card', own === null ? 'summary' : 'summary_large_image'),
    { tag: 'script', attrs: { type: 'application/ld+json' }, children: json },
  ]
}

/** The beginning of the article, in whole words. */
export function description(story: AnnotatedArticle): string {
  const text = story.blocks.find(({ type }) => type === 'paragraph')?.text ?? titleOf(story)
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST).split(' ').slice(0, -1).join(' ')}…`
}

function pictureTags(story: AnnotatedArticle, own: OwnAddresses): readonly HeadTag[] {
  return [
    property('og:url', own.page),
    property('og:image', own.card),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD.width * CARD.ratio)),
    property('og:image:height', String(CARD.height * CARD.ratio)),
    property('og:image:alt', englishTexts(story).label),
  ]
}

function canonical(href: string): HeadTag {
  return { tag: 'link', attrs: { rel: 'canonical', href } }
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { property: name, content } }
}

function named(name: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { name, content } }
}
