/** All that the page remembers on the device: how the reader likes it, and nothing else. */
type Remembered = 'theme' | 'language' | 'textSize' | 'split' | 'hint'

/** Where storage is refused (private windows, frames), a choice lasts as long as the page. */
const unstored = new Map<Remembered, string>()

/** Null where nothing is remembered. */
export function recall(what: Remembered): string | null {
  try {
    return window.localStorage.getItem(keyOf(what))
  } catch {
    return unstored.get(what) ?? null
  }
}

/** Null forgets. */
export function remember(what: Remembered, value: string | null): void {
  try {
    if (value === null) window.localStorage.removeItem(keyOf(what))
    else window.localStorage.setItem(keyOf(what), value)
  } catch {
    if (value === null) unstored.delete(what)
    else unstored.set(what, value)
  }
}

function keyOf(what: Remembered): string {
  return `passages.${what}`
}
