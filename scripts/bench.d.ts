import type { Bench } from './benchPage.mjs'

declare global {
  interface Window {
    bench: Bench
    /** When what was waited for was shown: scripts/benchPlaces.mjs. */
    shown: Record<string, number>
  }
}
