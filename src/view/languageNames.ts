import type { Language } from './view'

/** Each by its own name: whoever looks for a language may not read the others. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  ky: 'Кыргызча',
}
