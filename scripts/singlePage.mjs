/**
 * What a page that holds its own files runs before anything else; it is sent there as text,
 * so that it stands alone. The files lie in the page as blocks of data, which no browser runs.
 *
 * They get `data:` addresses: a page opened from a disk has no origin, and Chromium then
 * starts no module worker from a `blob:` address and lets no worker fetch one.
 */
export function holdFiles() {
  const blocks = [...document.querySelectorAll('script[data-file]')]
  const block = (/** @type {string} */ name) =>
    blocks.find((found) => found.getAttribute('data-file') === name)
  /** @type {Map<string, string>} */
  const made = new Map()

  window.heldFiles = {
    text: (name) => block(name)?.textContent ?? '',
    address(name) {
      const found = block(name)
      if (found === undefined) return name
      const head = found.getAttribute('data-head')
      const text = found.textContent ?? ''
      const address =
        made.get(name) ?? head + (head?.endsWith('base64,') ? text : encodeURIComponent(text))
      made.set(name, address)
      return address
    },
    isScript: (address) =>
      [...made].some(([name, known]) => name.endsWith('.js') && known === address),
  }
}
