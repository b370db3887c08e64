import { tell } from './copyState'

/** Beside the page; the content policy and trustedTypes.ts let in no other. */
const WORKER = './sw.js'

/**
 * Have the page kept for reading without a connection. A browser that will not, or has no
 * room, is no fault of the page: it then works as it did, with a connection.
 */
export async function register(): Promise<void> {
  // Absent on an insecure address, whatever its type says.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer }
  try {
    // An extension that forbids workers may answer with nothing.
    const registration: ServiceWorkerRegistration | undefined =
      await serviceWorker?.register(WORKER)
    if (registration === undefined) tell('refused')
    else follow(registration)
  } catch {
    tell('refused')
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  const { active, installing } = registration
  if (active !== null) {
    tell('kept')
    active.postMessage('mend')
  }
  const watchNew = () => watch(registration, registration.installing)
  watch(registration, installing)
  registration.addEventListener('updatefound', watchNew)
}

function watch(registration: ServiceWorkerRegistration, coming: ServiceWorker | null): void {
  coming?.addEventListener('statechange', () => {
    if (coming.state === 'activated') tell('kept')
    else if (coming.state === 'installed' && registration.active !== null) tell('renewed')
    else if (coming.state === 'redundant' && registration.active === null) tell('refused')
  })
}
