import * as v from 'valibot'
import { parseWhole, slug, words } from './schema'
import type { Article, Parsed } from './types'

const block = v.variant('type', [
  v.object({ type: v.picklist(['title', 'paragraph']), text: words }),
  v.object({ type: v.literal('quotation'), text: words, attribution: words }),
])

const article = v.object({
  id: slug,
  language: words,
  blocks: v.pipe(
    v.array(block),
    v.check((blocks) => blocks[0]?.type === 'title', 'expected a title as the first block'),
  ),
  credit: words,
  rights: words,
  overview: v.array(slug),
})

/** An article is used whole or not at all: a text with a hole in it would misquote. */
export function parseArticle(input: unknown, file: string): Parsed<Article | null> {
  return parseWhole(article, input, file)
}
