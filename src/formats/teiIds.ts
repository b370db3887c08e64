import type { Certainty, Speaker } from '../model/types'

/**
 * What things are called in a TEI file. An `xml:id` must begin with a letter and be there but
 * once, so a place and a mention that share an id get each a word before it.
 */
export const xmlId = {
  text: (id: string) => `text-${id}`,
  place: (id: string) => `place-${id}`,
  layer: (id: string) => `layer-${id}`,
  mention: (id: string) => `mention-${id}`,
  annotation: (id: string) => `annotation-${id}`,
  passage: (number: number) => `passage-${number}`,
  anchor: (number: number) => `anchor-${number}`,
  person: (number: number) => `person-${number}`,
} as const

export const WGS84 = 'wgs84'
export const WGS84_LINES = 'wgs84-lines'

/** The words that TEI has for how sure something is. */
export const TEI_CERTAINTY: Readonly<Record<Certainty, string>> = {
  exact: 'high',
  approximate: 'medium',
  vague: 'low',
  unlocated: 'unknown',
}

/** "#person-2"; null where the article itself speaks. */
export function speakerRef(name: string | null, speakers: readonly Speaker[]): string | null {
  const at = speakers.findIndex((speaker) => speaker.name === name)
  return at === -1 ? null : `#${xmlId.person(at + 1)}`
}
