import type { Issue, TextQuoteSelector } from '../model/types'
import type { Tag } from './recogitoTag'
import { quoteAt } from './selectors'

/** The words at the offsets, if they are those of the quote; else the quote as it is. */
export function wordsAt(text: string, { quote, span }: Tag): TextQuoteSelector {
  if (span === null || !isThere(text, quote.exact, span.start)) return quote
  return quoteAt(text, { start: span.start, end: span.start + quote.exact.length })
}

/** What is wrong with the offsets, and what only they could tell apart. */
export function offsetIssues(
  tags: readonly Tag[],
  text: string | undefined,
  file: string,
): readonly Issue[] {
  const wrong = tags.flatMap(({ path, quote, span }) => {
    if (span === null) return []
    const message = text === undefined ? lengthOf(quote, span) : placeOf(text, quote, span)
    return message === null ? [] : [{ file, path, message }]
  })
  return text === undefined ? [...wrong, ...alike(tags, file)] : wrong
}

function lengthOf({ exact }: TextQuoteSelector, { start, end }: NonNullable<Tag['span']>) {
  if (end - start === exact.length) return null
  return `goes from ${start} to ${end}, but the words "${exact}" are ${exact.length} long (UTF-16)`
}

function placeOf(text: string, { exact }: TextQuoteSelector, span: NonNullable<Tag['span']>) {
  if (isThere(text, exact, span.start)) return null
  const there = text.slice(span.start, span.start + exact.length)
  return `at ${span.start} (UTF-16) the text has "${there}", not "${exact}"`
}

/** Its tables have one space for each line break or tab. */
function isThere(text: string, exact: string, start: number): boolean {
  const spaced = (words: string) => words.replaceAll(/[\t\n\r]/gu, ' ')
  return spaced(text.slice(start, start + exact.length)) === spaced(exact)
}

/** The same words in two places: without the text, nothing of ours can say which is which. */
function alike(tags: readonly Tag[], file: string): readonly Issue[] {
  return tags.flatMap(({ path, quote, span }, at) => {
    const other = tags
      .slice(0, at)
      .find((one) => isSame(one.quote, quote) && one.span?.start !== span?.start)
    if (other === undefined || span === null) return []
    const message =
      `the words "${quote.exact}" at ${span.start} are those of ${other.path}: ` +
      'only the text would tell them apart'
    return [{ file, path, message }]
  })
}

function isSame(a: TextQuoteSelector, b: TextQuoteSelector): boolean {
  return a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix
}
