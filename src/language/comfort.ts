import type { Language } from '../view/view'
import { number } from './plural'
import type { Catalogue } from './useLanguage'

/** What the menu says of the size of the text; it is loaded with the menu. */
interface ComfortWords {
  readonly textSize: string
  readonly smaller: string
  readonly larger: string
  readonly usual: string
}

export const COMFORT_WORDS: Catalogue<ComfortWords> = {
  en: {
    textSize: 'Text size',
    smaller: 'Smaller text',
    larger: 'Larger text',
    usual: 'Usual text size',
  },
  ru: {
    textSize: 'Размер текста',
    smaller: 'Мельче',
    larger: 'Крупнее',
    usual: 'Обычный размер текста',
  },
  ky: {
    textSize: 'Тексттин өлчөмү',
    smaller: 'Майдараак',
    larger: 'Чоңураак',
    usual: 'Тексттин кадимки өлчөмү',
  },
}

/** "115%", in Russian and Kyrgyz with a space that does not break. */
export function percent(language: Language, share: number): string {
  return `${number(language, share * 100)}${language === 'en' ? '' : '\u00a0'}%`
}
