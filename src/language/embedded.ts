import type { Catalogue } from './useLanguage'

/** What the map in the frame of another page says; it is loaded with what it does there. */
interface EmbeddedWords {
  readonly twoFingers: string
  readonly controlKey: string
}

export const EMBEDDED_WORDS: Catalogue<EmbeddedWords> = {
  en: {
    twoFingers: 'Use two fingers to move the map',
    controlKey: 'Hold Ctrl and scroll to zoom the map',
  },
  ru: {
    twoFingers: 'Двигайте карту двумя пальцами',
    controlKey: 'Чтобы изменить масштаб, прокручивайте с Ctrl',
  },
  ky: {
    twoFingers: 'Картаны эки манжа менен жылдырыңыз',
    controlKey: 'Масштабды өзгөртүү үчүн Ctrl басып, айлантыңыз',
  },
}
