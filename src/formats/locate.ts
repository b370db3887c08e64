import { annotateArticle } from '../model/annotateArticle'
import type { AnnotatedArticle } from '../model/types'
import type { Story } from './format'

/** The story with its words found: mentions and passages as spans of its text. */
export function locate(story: Story): AnnotatedArticle {
  return annotateArticle({ ...story, placesComplete: true }).value
}

/** The passage of each annotation as a reader sees it, by id; of orphans there is none. */
export function excerpts(story: Story): ReadonlyMap<string, string> {
  const { mentions, text } = locate(story)
  return new Map(mentions.map(({ id, passage }) => [id, text.slice(passage.start, passage.end)]))
}
