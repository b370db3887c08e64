import { useEffect } from 'react'
import { nameIn } from './model/nameIn'
import type { AnnotatedArticle, StoryPlace } from './model/types'
import type { Language } from './view/view'

const SITE = 'Passages'
/** Beside the name of a place there is room for the beginning of the article's title. Characters. */
const BRIEF = 30

/** The title of the page follows the selection, for tabs, bookmarks and the history. */
export function usePageTitle(
  story: AnnotatedArticle | null,
  selected: StoryPlace | undefined,
  language: Language,
): void {
  const title = pageTitle(story, selected, language)
  useEffect(() => {
    document.title = title
  }, [title])
}

/** "Kant · Second Russian military base… · Passages". */
export function pageTitle(
  story: AnnotatedArticle | null,
  selected: StoryPlace | undefined,
  language: Language,
): string {
  const title = story?.blocks.find(({ type }) => type === 'title')?.text ?? null
  const place = selected === undefined ? null : nameIn(selected.place.properties, language).text
  const article = title === null || place === null ? title : brief(title)
  return [place, article, SITE].filter((part) => part !== null).join(' · ')
}

/** The beginning of a text, in whole words. */
function brief(text: string): string {
  if (text.length <= BRIEF) return text
  const words = text.slice(0, BRIEF).split(' ').slice(0, -1).join(' ')
  return `${words || text.slice(0, BRIEF)}…`
}
