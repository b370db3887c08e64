export const CARD_TITLE = 'card-title'

/** A place was picked on the map before the card's code was there. */
let isAwaited = false
/** The passage of a card that has just gone and had the focus. */
let left: string | null = null

/** The focus goes into the card, or will, once there is one. */
export function focusCard(): void {
  const title = document.getElementById(CARD_TITLE)
  isAwaited = title === null
  title?.focus({ preventScroll: true })
}

/** For a card that has just come. */
export function focusAwaitedCard(): void {
  if (isAwaited) focusCard()
}

/** For a card that is about to go. */
export function leaveCard(passage: string | null): void {
  const focused = document.activeElement
  if (focused !== null && focused.closest('.place-card') !== null) left = passage
}

/** What the last card showed that went with the focus in it; null where none did. Said once. */
export function takeLeft(): string | null {
  const passage = left
  left = null
  return passage
}
