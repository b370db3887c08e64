import type { Lines, XmlElement } from './readXml'
import type { Slugs } from './slugs'
import type { xmlId } from './teiIds'

/** A TEI file while it is read. */
export interface TeiFile {
  readonly root: XmlElement
  readonly file: string
  readonly lines: Lines
  readonly slugs: Slugs
  /** Written by this project: nothing in it is foreign. */
  readonly isOurs: boolean
  readonly geoDecls: readonly XmlElement[]
}

/** What an `xml:id` of ours is without the word before it; of others' files, as it is. */
export function plainId(id: string, kind: keyof typeof xmlId): string {
  const prefix = `${kind}-`
  return id.startsWith(prefix) ? id.slice(prefix.length) : id
}
