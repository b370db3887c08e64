/** All that the page remembers on the device: how the reader likes it, and nothing else. */
type Remembered = 'theme' | 'language' | 'textSize' | 'split' | 'hint'

/** Null where nothing is remembered, or storage is refused (private windows, frames). */
export function recall(what: Remembered): string | null {
  try {
    return window.localStorage.getItem(keyOf(what))
  } catch {
    return null
  }
}

/** Null forgets. Where storage is refused, the choice lasts as long as the page. */
export function remember(what: Remembered, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(keyOf(what))
    else window.localStorage.setItem(keyOf(what), value)
  } catch {
    // See above.
  }
}

function keyOf(what: Remembered): string {
  return `passages.${what}`
}
