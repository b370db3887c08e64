import type { Format, Story } from '../../src/formats/format'
import type { Annotation, Issue, Parsed, Place } from '../../src/model/types'

/** Short words for what the tests of every format ask. */

/** What a format makes of a file; a value that is no text is written as JSON first. */
export function read(format: Format, content: unknown, file: string): Parsed<Story> {
  if (format.parse === undefined) throw new TypeError(`${format.id} is not read.`)
  const isFile = typeof content === 'string' || content instanceof Uint8Array
  return format.parse(isFile ? content : JSON.stringify(content), file)
}

export function placesOf({ layers }: Story): readonly Place[] {
  return layers.flatMap(({ places }) => places)
}

export function annotationsOf({ annotations }: Story): readonly Annotation[] {
  return annotations.annotations
}

/** "features[0].id: expected …" */
export function told(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ path, message }) => `${path}: ${message}`)
}
