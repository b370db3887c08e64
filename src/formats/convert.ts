import { annotateArticle } from '../model/annotateArticle'
import type { Issue, Parsed } from '../model/types'
import type { FileContent, Loss, ReadOptions, Story, WriteOptions } from './format'
import { parseStoryFiles, type StoryFiles } from './storyFiles'
import { detectFormat, FORMATS } from './table'

export { FORMATS } from './table'

/** One file, or the project's own files of one article. */
export type Input =
  | { readonly file: string; readonly content: FileContent }
  | { readonly article: string; readonly files: StoryFiles }

export interface Conversion extends ReadOptions, WriteOptions {
  /** How to read a file; left out: what it looks like. */
  readonly from?: string | undefined
  readonly to: string
}

export type Converted =
  | { readonly kind: 'wrong-call'; readonly message: string }
  | {
      readonly kind: 'converted'
      /** Null where there was nothing sound to write. */
      readonly content: FileContent | null
      readonly issues: readonly Issue[]
      readonly losses: readonly Loss[]
    }

/** Read a story in one format and write it in another: the sound part, and the rest told. */
export async function convert(
  input: Input,
  { from, to, text, ...options }: Conversion,
): Promise<Converted> {
  const target = FORMATS.find(({ id, writes }) => id === to && writes)
  if (target === undefined) return wrongCall(`cannot write "${to}"`, 'writes')
  const parsed = await read(input, from, text === undefined ? {} : { text })
  if (parsed === null) {
    const what = from === undefined ? 'cannot tell what format this is' : `cannot read "${from}"`
    return wrongCall(what, 'reads')
  }
  const issues = [...parsed.issues, ...untied(parsed, input)]
  if (isEmpty(parsed.value) && issues.length > 0) {
    return { kind: 'converted', content: null, issues, losses: [] }
  }
  const { format } = await target.load()
  const written = format?.(parsed.value, options) ?? { content: null, losses: [] }
  return { kind: 'converted', issues, ...written }
}

function wrongCall(what: string, direction: 'reads' | 'writes'): Converted {
  const known = FORMATS.filter((entry) => entry[direction]).map(({ id }) => id)
  return { kind: 'wrong-call', message: `${what}; known are ${known.join(', ')}` }
}

/** Null where the format is not known. */
async function read(
  input: Input,
  from: string | undefined,
  options: ReadOptions,
): Promise<Parsed<Story> | null> {
  if ('files' in input) return parseStoryFiles(input.article, input.files)
  const { file, content } = input
  const entry =
    from === undefined
      ? detectFormat(content)
      : FORMATS.find(({ id, reads }) => id === from && reads)
  const format = await entry?.load()
  return format?.parse?.(content, file, options) ?? null
}

/** Words that are not in the text, places that are not there, as the page would tell them. */
function untied({ value, issues }: Parsed<Story>, input: Input): readonly Issue[] {
  const found = annotateArticle({ ...value, placesComplete: issues.length === 0 }).issues
  return 'files' in input ? found : found.map((issue) => ({ ...issue, file: input.file }))
}

function isEmpty({ article, annotations, layers }: Story): boolean {
  return article === null && annotations.annotations.length === 0 && layers.length === 0
}
