import type { AnnotatedArticle, Mention } from '../model/types'

const POSSESSIVE = { he: 'his', she: 'her', they: 'their' } as const

/** In English, as everything that we add to a file: "Aida Asanova, in her own words (paragraph 2)". */
export function attributionOf({ blocks }: AnnotatedArticle, mention: Mention): string {
  const number = blocks[mention.block]?.number ?? null
  const where = number === null ? 'headline' : `paragraph ${number}`
  return `${whoSays(mention)} (${where})`
}

function whoSays({ speaker, speech }: Mention): string {
  if (speaker === null) return 'The article, in its own words'
  if (speech === 'reported') return `${speaker.name}, as the article reports`
  return `${speaker.name}, in ${POSSESSIVE[speaker.pronoun]} own words`
}
