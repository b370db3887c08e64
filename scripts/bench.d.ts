import type { Bench } from './benchPage.mjs'

declare global {
  interface Window {
    bench: Bench
  }
}
