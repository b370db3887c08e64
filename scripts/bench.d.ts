import type { Bench } from './benchPage.mjs'

declare global {
  interface Window {
    bench: Bench
    /** Whether and when the page has answered: scripts/benchActions.mjs. */
    answered: Promise<boolean>
    /** When what was waited for was shown: scripts/benchPlaces.mjs. */
    shown: Record<string, number>
  }
}
