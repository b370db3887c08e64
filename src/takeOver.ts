/** What stands in the same order in the page before its script and in the app. */
const STANDS = 'article > *, .place-item, .credits p'

/** How to bring the reader back to where they were. */
export type Return = () => void

/**
 * Where the reader is in the page before its script: how far down, and with the focus on what.
 * The app puts its own elements in the place of all of these.
 */
export function holdPlace(root: Element): Return {
  const { activeElement } = document
  const focused = activeElement !== null && root.contains(activeElement) ? activeElement.id : ''
  const pane = root.querySelector('.reader-pane')
  const top = pane?.getBoundingClientRect().top ?? 0
  const stands = [...(pane?.querySelectorAll(STANDS) ?? [])]
  const index = stands.findIndex((each) => each.getBoundingClientRect().bottom > top)
  const offset = (stands[index]?.getBoundingClientRect().top ?? 0) - top
  const hasScrolled = (pane?.scrollTop ?? 0) > 0
  return function bringBack() {
    const now = root.querySelector('.reader-pane')
    const stand = now?.querySelectorAll(STANDS)[index]
    if (hasScrolled && now && stand) {
      const { top: edge } = now.getBoundingClientRect()
      now.scrollTop += stand.getBoundingClientRect().top - edge - offset
    }
    document.getElementById(focused)?.focus({ preventScroll: true })
  }
}

/** A page that nobody looks at is not painted: it is not waited for. Milliseconds. */
const LONGEST = 200

/**
 * Once what the page came with has been painted. A link to words of the text is followed by
 * the browser then, and no earlier: it must find them.
 */
export function seen(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    setTimeout(resolve, LONGEST)
  })
}
