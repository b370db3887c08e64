import type { Format } from '../../src/formats/format'

/** The text that the files are about; none of them holds it. An aeroplane is two code units. */
export const TEXT = '🛩 Kant hosts a base 🛩🛩.\nThe south is far.\tKant is small, says Aida.'

/** Where words begin in it, in code units of UTF-16. */
export function at(words: string): number {
  return TEXT.indexOf(words)
}

export const SECOND_KANT = at('Kant is')

export const GEONAMES = 'https://www.geonames.org/1528193'

/** What a format makes of a file when the text is at hand. */
export function readWithText(format: Format, content: unknown, text: string = TEXT) {
  if (format.parse === undefined) throw new TypeError(`${format.id} is not read.`)
  const file = typeof content === 'string' ? content : JSON.stringify(content)
  return format.parse(file, 'export', { text })
}
