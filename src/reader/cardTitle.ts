export const CARD_TITLE = 'card-title'

/** A place was picked on the map before the card's code was there. */
let isAwaited = false

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
