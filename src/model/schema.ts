import * as v from 'valibot'
import type { Issue, Parsed } from './types'

/** Text that says something: at least one character that is not white space. */
export const words = v.pipe(v.string(), v.regex(/\S/u, 'expected some text'))

/** The same text in other languages, by BCP 47 code. */
export const translations = v.optional(v.record(v.string(), words))

/** An id that can stand in a link and in a file name. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected an id of small letters, digits and hyphens'),
)

/** Parse a whole, or say why not. */
export function parseWhole<T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
  file: string,
  path = '',
): Parsed<T | null> {
  const result = v.safeParse(schema, input)
  if (result.success) return { value: result.output, issues: [] }
  return { value: null, issues: result.issues.map((found) => toIssue(found, file, path)) }
}

/** Keep the sound items of a list; the rest become issues that name their place in the file. */
export function parseItems<T>(
  schema: v.GenericSchema<unknown, T>,
  items: readonly unknown[],
  file: string,
  path: string,
): Parsed<readonly T[]> {
  const parsed = items.map((item, index) => parseWhole(schema, item, file, `${path}[${index}]`))
  return {
    value: parsed.map(({ value }) => value).filter((value) => value !== null),
    issues: parsed.flatMap(({ issues }) => issues),
  }
}

function toIssue(found: v.BaseIssue<unknown>, file: string, path: string): Issue {
  const inside = v.getDotPath(found)
  const where = [path, inside].filter((part) => part !== null && part !== '').join('.')
  return { file, path: where, message: found.message }
}
