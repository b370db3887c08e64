import { NO_ANNOTATIONS } from '../model/parseAnnotations'
import type { Issue, Parsed } from '../model/types'
import type { FileContent, Story } from './format'
import { storyIdOf } from './slugs'

/** The text of a file, without a byte order mark; null and the reason where it is not text. */
export function readText(input: FileContent, file: string): Parsed<string | null> {
  if (typeof input === 'string') return { value: input.replace(/^\ufeff/u, ''), issues: [] }
  try {
    return { value: new TextDecoder('utf-8', { fatal: true }).decode(input), issues: [] }
  } catch {
    return failed(file, 'is not text in UTF-8')
  }
}

/** The JSON of a file as it came; undefined, which no JSON is, and the reason where it is none. */
export function readJson(input: FileContent, file: string): Parsed<unknown> {
  const text = readText(input, file)
  if (text.value === null) return { value: undefined, issues: text.issues }
  try {
    return { value: JSON.parse(text.value), issues: [] }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { value: undefined, issues: failed(file, `is not JSON (${reason})`).issues }
  }
}

/** What is left of a file that cannot be used at all. */
export function emptyStory(file: string): Story {
  return { id: storyIdOf(file), article: null, annotations: NO_ANNOTATIONS, layers: [] }
}

export function nothing(file: string, issues: readonly Issue[]): Parsed<Story> {
  return { value: emptyStory(file), issues }
}

function failed(file: string, message: string): { value: null; issues: readonly Issue[] } {
  return { value: null, issues: [{ file, path: '', message }] }
}
