const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** Ids of others' files, turned into ids of ours: each different, the same in every run. */
export class Slugs {
  readonly #taken = new Set<string>()
  readonly #given = new Map<string, string>()

  /** The id for one of theirs: always the same for the same. */
  of(theirs: string, fallback: string): string {
    const known = this.#given.get(theirs)
    if (known !== undefined) return known
    const fresh = this.fresh(theirs, fallback)
    this.#given.set(theirs, fresh)
    return fresh
  }

  /** An id that nothing else has. */
  fresh(theirs: string, fallback: string): string {
    const plain = toSlug(theirs) ?? fallback
    let free = plain
    for (let count = 2; this.#taken.has(free); count++) free = `${plain}-${count}`
    this.#taken.add(free)
    return free
  }
}

/** "Kant (KG)" is "kant-kg"; null where no letter is left that an id may have, as of "Кант". */
export function toSlug(text: string): string | null {
  if (SLUG.test(text)) return text
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const slug = plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')
  return slug === '' ? null : slug
}

/** "data/Kant sites.geojson" is the story "kant-sites". */
export function storyIdOf(file: string): string {
  const name = file.split(/[\\/]/u).at(-1) ?? ''
  return toSlug(name.replace(/\.[^.]*$/u, '')) ?? 'story'
}
