import { fold, wordsIn } from './fold'

/** A run of a text, and whether the query found it. */
export interface MarkedRun {
  readonly text: string
  readonly isMarked: boolean
}

/** Cut a text so that the words that were found stand apart; the runs are the text exactly. */
export function markWords(text: string, terms: ReadonlySet<string>): readonly MarkedRun[] {
  const runs: MarkedRun[] = []
  let end = 0
  for (const word of wordsIn(text)) {
    if (!terms.has(fold(word.text))) continue
    runs.push({ text: text.slice(end, word.start), isMarked: false })
    runs.push({ text: word.text, isMarked: true })
    end = word.start + word.text.length
  }
  runs.push({ text: text.slice(end), isMarked: false })
  return runs.filter((run) => run.text !== '')
}
