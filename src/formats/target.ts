import { anchor } from '../model/anchor'
import type { Annotation, Mention, Span, TextQuoteSelector } from '../model/types'
import { toCodePoints } from './codePoints'
import { quoteAt } from './selectors'

/** The text that annotations are about, and where in it their words were found. */
export interface TargetText {
  readonly source: {
    readonly id: string
    readonly type: 'Text'
    readonly format: 'text/plain'
    readonly language: string | undefined
  }
  readonly mentions: ReadonlyMap<string, Mention>
  readonly text: string
}

/** What a reader of ours needs beside the target to have the annotation back to the letter. */
export interface TargetNotes {
  /** The file of annotations gives no passage: it is the sentence around the mention. */
  readonly passage?: 'sentence' | undefined
  /** As the file has them; a selector that refines may not reach beyond what it refines. */
  readonly mention?: Pick<TextQuoteSelector, 'prefix' | 'suffix'> | undefined
}

/**
 * The passage, refined by the mention in it. Each is given by its words and by its position
 * (code points, the mention's counted from the beginning of the passage): alternatives, both
 * complete. An orphan has no position, and only the words that were looked for.
 */
export function targetOf(annotation: Annotation, { source, mentions, text }: TargetText) {
  const found = mentions.get(annotation.id)
  if (found === undefined) {
    const selector = unlocated(annotation)
    return { target: { type: 'SpecificResource', source, selector }, passages: undefined }
  }
  const { passage } = found
  const words = text.slice(passage.start, passage.end)
  const inside = { start: found.start - passage.start, end: found.end - passage.start }
  const mention = quoteInside(words, inside, annotation.mention)
  const refinedBy = [mention, positionOf(words, inside)]
  const quote = annotation.passage ?? quoteAt(text, passage)
  const selector = [
    { ...quote, refinedBy },
    { ...positionOf(text, passage), refinedBy },
  ]
  const passages = notes(annotation, mention)
  return { target: { type: 'SpecificResource', source, selector }, passages }
}

function unlocated({ mention, passage }: Annotation) {
  return passage === undefined ? [mention] : [{ ...passage, refinedBy: [mention] }]
}

function positionOf(text: string, { start, end }: Span) {
  return {
    type: 'TextPositionSelector',
    start: toCodePoints(text, start),
    end: toCodePoints(text, end),
  }
}

/** The quote with as much of its prefix and suffix as lies in the passage; more if it must. */
function quoteInside(
  words: string,
  { start, end }: Span,
  { type, exact, prefix, suffix }: TextQuoteSelector,
): TextQuoteSelector {
  const before = words.slice(Math.max(0, start - prefix.length), start)
  const after = words.slice(end, end + suffix.length)
  const cut = { type, exact, prefix: before, suffix: after }
  if (anchor(words, cut).kind === 'found') return cut
  return { type, exact, prefix: words.slice(0, start), suffix: words.slice(end) }
}

/** Nothing where the target says it all. */
function notes(
  { mention: { prefix, suffix }, passage }: Annotation,
  inside: TextQuoteSelector,
): TargetNotes | undefined {
  const isSame = inside.prefix === prefix && inside.suffix === suffix
  if (isSame && passage !== undefined) return undefined
  return {
    ...(passage === undefined ? { passage: 'sentence' } : {}),
    ...(isSame ? {} : { mention: { prefix, suffix } }),
  }
}
