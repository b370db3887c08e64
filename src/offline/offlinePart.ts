/**
 * What keeps the page for reading offline, and tells of it. Fetched once the page has loaded:
 * nothing of the first view waits for it.
 */
export const offlinePart = loaded().then(() => import('./page'))

function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
}
