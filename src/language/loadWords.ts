import type { Language } from '../view/view'
import { en } from './en'
import type { Words } from './words'

/** English comes with the page; the others when a reader wants them. */
const LOADERS: Readonly<Record<Language, () => Promise<Words> | Words>> = {
  en: () => en,
  ru: async () => (await import('./ru')).ru,
  ky: async () => (await import('./ky')).ky,
}

/** The words of a language. Rejects where their file cannot be had. */
export async function loadWords(language: Language): Promise<Words> {
  return LOADERS[language]()
}
