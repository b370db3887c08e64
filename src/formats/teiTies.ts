import { anchor } from '../model/anchor'
import { articleText, textBlocks } from '../model/articleText'
import { sentenceAround } from '../model/sentence'
import type {
  Annotation,
  Article,
  Span,
  Speech,
  TextBlock,
  TextQuoteSelector,
} from '../model/types'

/** Where the words of an annotation stand; null where nobody can put a finger on them. */
export interface Tie {
  readonly annotation: Annotation
  readonly mention: Span | null
  readonly passage: Passage | null
}

/** A stretch that somebody says. Annotations with the same words, speaker and manner share it. */
export interface Passage extends Span {
  readonly number: number
  readonly speaker: string | null
  readonly speech: Speech
  /** Not chosen by an editor: the sentence around the mention. */
  readonly isSentence: boolean
}

/**
 * Find the words of each annotation. What the article narrates itself, in a sentence that
 * nobody chose, has no passage: there is nothing to say about it.
 */
export function tieWords(article: Article | null, annotations: readonly Annotation[]): Tie[] {
  if (article === null) {
    return annotations.map((annotation) => ({ annotation, mention: null, passage: null }))
  }
  const [text, blocks] = [articleText(article), textBlocks(article)]
  const numbers = new Map<string, number>()
  return annotations.map((annotation) => {
    const mention = find(annotation.mention, text, blocks)
    const found =
      annotation.passage === undefined
        ? spokenSentence(annotation, mention, blocks, article.language)
        : find(annotation.passage, text, blocks)
    if (found === null) return { annotation, mention, passage: null }
    const { speaker, speech } = annotation
    const isSentence = annotation.passage === undefined
    const key = JSON.stringify([found.start, found.end, speaker, speech, isSentence])
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return { annotation, mention, passage: { ...found, number, speaker, speech, isSentence } }
  })
}

/** Both ends must stand in a block: between two of them nothing can be marked. */
function find(
  selector: TextQuoteSelector,
  text: string,
  blocks: readonly TextBlock[],
): Span | null {
  const found = anchor(text, selector)
  if (found.kind === 'orphan') return null
  const { start, end } = found
  const isInBlock = (at: number) => blocks.some((block) => block.start <= at && at <= block.end)
  return isInBlock(start) && isInBlock(end) ? { start, end } : null
}

function spokenSentence(
  { speaker, speech }: Annotation,
  mention: Span | null,
  blocks: readonly TextBlock[],
  language: string,
): Span | null {
  if (mention === null || (speaker === null && speech === 'narration')) return null
  const home = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end)
  if (home === undefined) return null
  const inBlock = { start: mention.start - home.start, end: mention.end - home.start }
  const { start, end } = sentenceAround(home.text, inBlock, language)
  return { start: home.start + start, end: home.start + end }
}
