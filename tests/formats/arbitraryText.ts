import fc from 'fast-check'

/** Characters outside the BMP, marks that combine, no-break spaces, runs from right to left. */
const PIECES = [
  ...['Kant', 'Ош', 'Түштүк', 'near', 'the', 'border', '0', '2025', 'I', 'ß', 'İ'],
  ...['😀', '👩‍👩‍👧', '🇰🇬', '𐤀𐤁', '𝔎', 'e\u0301', 'й', 'й', 'क्षि', '\u0301'],
  ...['قرقیزستان', 'שלום', '\u202bکابل\u202c', '\u200f', '\u200b', '\ufeff'],
  ...['an\u00a0aviation base of\u00a0the', '«', '»', '“', '”', "'", '"', '""', '’', '—'],
  ...['<b>', '</p>', '&', '&amp;', '&#13;', ']]>', '<!--', '-->', '{', '}', '\\', '\\n', '%', '#'],
  ...['=1+1', '+7', '-', '@x', ',', ';', '|', ':', '\t', '\n', '\r', '\r\n', '.', '. ', '! ', '  '],
]

/** Text as the parsers let it through: with something in it that is not white space. */
export const arbitraryText = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, letters()), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)))
  .filter((text) => /\S/u.test(text) && text.isWellFormed())

function letters() {
  const isText = (text: string) => !/\p{Cc}|\p{Cs}|\p{Cn}/u.test(text)
  return fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }).filter(isText)
}

export const arbitrarySlug = fc.stringMatching(/^[a-z0-9]{1,4}(?:-[a-z0-9]{1,3}){0,2}$/u)

export const arbitraryLanguage = fc.constantFrom(
  'en',
  'ru',
  'ky',
  'tg',
  'uz',
  'fa',
  'zh-Hant',
  'und',
)

/** By language; at least one, as a file that has none leaves them out. */
export const arbitraryTranslations = fc.dictionary(arbitraryLanguage, arbitraryText, {
  minKeys: 1,
  maxKeys: 3,
  noNullPrototype: true,
})
