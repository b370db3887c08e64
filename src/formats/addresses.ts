/**
 * Linked data wants an address for everything. Ours are those of the page, so that a place and
 * a passage can be looked up where they are shown; a file written away from any page gets
 * addresses that by RFC 2606 lead nowhere, and do not pretend to.
 */
const NOWHERE = 'https://passages.invalid/'

export interface Addresses {
  readonly story: string
  readonly place: (id: string) => string
  readonly passage: (place: string, id: string) => string
  /** What is in the story and has no page of its own: a speaker, a list. */
  readonly part: (name: string) => string
  /** For words of ours that a standard does not have. */
  readonly term: (word: string) => string
}

export function addressesOf(story: string, base: string = NOWHERE): Addresses {
  const page = base.replace(/[?#].*$/su, '')
  const article = `${page}?article=${encodeURIComponent(story)}`
  const place = (id: string) => `${article}&place=${encodeURIComponent(id)}`
  return {
    story: article,
    place,
    passage: (where, id) => `${place(where)}&passage=${encodeURIComponent(id)}`,
    part: (name) => `${article}#${name}`,
    term: (word) => `${page}#${word}`,
  }
}

/** The id in an address of ours; of others' addresses, the last part that says something. */
export function idInAddress(address: string, key: 'article' | 'place' | 'passage'): string {
  const url = URL.canParse(address) ? new URL(address) : null
  const ours = url?.searchParams.get(key) ?? null
  if (ours !== null) return ours
  const parts = address.split(/[/#?:]/u).filter((part) => part !== '')
  return decoded(parts.at(-1) ?? address)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
