import { answer } from './answer'
import { keepArticles } from './article'
import { type Edition, forgetEarlier, forgetUnfinished, keptEditions, lookAgain } from './edition'
import { keepEdition } from './keepEdition'
import type { WorkerScope } from './workerScope'

/** The build that this worker came with: scripts/offline.mjs writes it here. */
declare const __EDITION__: Edition

/*
 * Keeps the page for reading without a connection. A new worker never takes over under an
 * open page: it waits until the last one is closed. What it has brought is kept by then, and
 * the old worker answers from that as well: a page that is opened meanwhile is the new one.
 */
const worker = self as unknown as WorkerScope
const own = __EDITION__

worker.addEventListener('install', (event) => event.waitUntil(keepAll(own)))

worker.addEventListener('activate', (event) => event.waitUntil(begin()))

/** A page says that it is open and at rest: time to look whether all is still kept. */
worker.addEventListener('message', (event) => event.waitUntil(mend()))

worker.addEventListener('fetch', (event) => {
  const { scope } = worker.registration
  const outlive = (promise: Promise<unknown>) => event.waitUntil(promise)
  const answered = answer(event.request, { scope, own, outlive })
  if (answered !== null) event.respondWith(answered)
})

async function keepAll(edition: Edition): Promise<void> {
  try {
    await keepArticles(edition.articles)
    await keepEdition(edition)
  } catch (error) {
    // Half of it spares the next try that much, but not where there is no room for the whole.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      await forgetUnfinished()
    }
    throw error
  }
}

async function begin(): Promise<void> {
  await worker.clients.claim()
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // An open page may still need its own edition, and one that is being brought has no mark yet.
  if (open.length > 0 || worker.registration.installing !== null) return
  await forgetEarlier(own)
  await forgetUnfinished()
}

async function mend(): Promise<void> {
  lookAgain()
  const [newest = own] = await keptEditions().catch(() => [])
  // Without a connection there is nothing to mend with; the next visit tries again.
  await keepAll(newest).catch(() => null)
}
