import type { Language } from '../view/view'

/** Where a browser has no data for Kyrgyz, Russian is nearer than the system's own language. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  en: ['en-GB'],
  ru: ['ru'],
  ky: ['ky', 'ru'],
}

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string
}

/** The form that a count asks for: "1 passage", "5 passages". Russian has three, Kyrgyz one. */
export function plural(language: Language, count: number, forms: Forms): string {
  const rule = new Intl.PluralRules([...LOCALES[language]]).select(count)
  return `${number(language, count)} ${forms[rule] ?? forms.other}`
}

/** `1,357`, `1 357`: at most so many decimals. */
export function number(language: Language, value: number, decimals = 0): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat([...LOCALES[language]], options).format(value)
}

/** "Osh, Batken and Jalal-Abad". Kyrgyz is joined by hand: browsers lack its lists. */
export function list(language: Language, items: readonly string[]): string {
  if (language !== 'ky') return new Intl.ListFormat([...LOCALES[language]]).format(items)
  const [last = '', ...before] = items.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} жана ${last}`
}
