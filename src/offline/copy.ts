/*
 * The copy of the page that the reader has: kept by the browser, or a file of its own. All of
 * it is fetched once the page has loaded, for nothing of the first view waits for it.
 */
function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
}

/** What is to be said of it among the credits. Never rejects: without its code nothing is said. */
export async function copyNote() {
  try {
    await loaded()
    if (import.meta.env.MODE === 'single') return (await import('./FileNote')).FileNote
    return (await import('./page')).OfflineNote
  } catch {
    return () => null
  }
}

/** Have the page kept for reading offline, but for one under development, which changes all the time. */
export async function keepPage(): Promise<void> {
  await loaded()
  if (import.meta.env.MODE === 'single' || !import.meta.env.PROD) return
  await (await import('./page')).register()
}
