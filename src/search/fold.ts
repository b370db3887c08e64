/**
 * Spelling differs, sound hardly: "Ош" and "Osh", "Джалал-Абад" and "Jalal-Abad" fold onto
 * one another. The key is for finding only and is never shown.
 */
export function fold(word: string): string {
  const plain = word.normalize('NFKD').replace(MARKS, '').toLowerCase()
  const latin = [...plain.normalize('NFC')].map((letter) => LATIN[letter] ?? letter).join('')
  return SOUNDS.reduce((text, [spelling, sound]) => text.replaceAll(spelling, sound), latin)
}

/** The words of a text with where they stand, UTF-16 code units. */
export interface Word {
  readonly text: string
  readonly start: number
}

/** Words are runs of letters and digits; an apostrophe within one belongs to it. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }))
}

/** Combining marks, and the signs that stand for a hard or soft sound: ʻ ʼ ' ’. */
const MARKS = /[\p{M}ʻʼ'’‘`]/gu
const WORD = /[\p{L}\p{M}\p{N}]+(?:[ʻʼ'’‘][\p{L}\p{M}\p{N}]+)*/gu

/** Cyrillic as it is said, with the letters of Kyrgyz, Kazakh, Uzbek and Tajik. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i' },
  ...{ к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'ng', о: 'o', ө: 'o', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', у: 'u', ү: 'u', ұ: 'u', ф: 'f', х: 'kh', ҳ: 'h', һ: 'h', ц: 'ts' },
  ...{ ч: 'ch', ҷ: 'j', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
  ...{ ә: 'a', і: 'i', ı: 'i' },
}

/** Each spelling by the one that stands for all of its kind; the longer ones first. */
const SOUNDS: readonly (readonly [spelling: string, sound: string])[] = [
  ['dzh', 'j'],
  ['zh', 'j'],
  ['dj', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['q', 'k'],
  ['w', 'v'],
  ['iy', 'i'],
  ['yy', 'i'],
  ['y', 'i'],
]
