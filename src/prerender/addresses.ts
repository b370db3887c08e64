import { mentionElementId } from '../reader/MentionLink'

/** Addresses within a page that no script has reached yet. The app knows them too: useLinkedPassage. */

/** The id of the element that holds the words about a place. */
export function passageElementId(mention: string): string {
  return `passage-${mention}`
}

/** Leads to the words around a mention. */
export function passageHref(mention: string): string {
  return `#${passageElementId(mention)}`
}

/** Leads from there back into the text. */
export function wordsHref(mention: string): string {
  return `#${mentionElementId(mention)}`
}
