import type { Translations } from './types'

/** A text of the data in a language; where nobody has written it in that one, as it is. */
export function translated(
  text: string,
  translations: Translations | undefined,
  language: string,
): string {
  return translations?.[language] ?? text
}
