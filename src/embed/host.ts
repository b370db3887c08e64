import { hostOrigin } from './hostOrigin'
import type { FromFrame } from './protocol'

/** The page around this frame. */
export interface Host {
  readonly tell: (message: FromFrame) => void
  /** @returns how to stop listening */
  readonly listen: (onData: (data: unknown) => void) => () => void
}

/** Null where there is none, or none that can be spoken to safely. */
export function findHost(): Host | null {
  const { parent } = window
  if (parent === window) return null
  const { ancestorOrigins } = window.location as { ancestorOrigins?: DOMStringList }
  const origin = hostOrigin(ancestorOrigins, document.referrer)
  if (origin === null) return null
  return {
    tell: (message) => parent.postMessage(message, origin),
    listen(onData) {
      const onMessage = (event: MessageEvent<unknown>) => {
        if (event.source === parent && event.origin === origin) onData(event.data)
      }
      window.addEventListener('message', onMessage)
      return function stop() {
        window.removeEventListener('message', onMessage)
      }
    },
  }
}
