import type { Page } from '@playwright/test'
import type { ScreenPoint } from './onMap'

/** Real fingers: what the browser itself makes of them (scrolls, pans, taps, clicks) happens. */
export interface Fingers {
  /** One finger from point to point; a slow one rests before it is lifted. */
  readonly drag: (from: ScreenPoint, to: ScreenPoint, how?: Pace) => Promise<void>
  /** Two fingers: where each comes down, and where it is lifted. */
  readonly pinch: (from: Pair, to: Pair) => Promise<void>
  /** Down and along, and not yet up. */
  readonly hold: (from: ScreenPoint, to: ScreenPoint) => Promise<void>
  readonly lift: () => Promise<void>
}

type Pair = readonly [ScreenPoint, ScreenPoint]

/** Told to the browser with each touch: how long it takes to tell does not count. */
interface Pace {
  readonly steps: number
  /** Between two steps, ms. */
  readonly every: number
  /** Before the finger is lifted, ms. */
  readonly rest: number
}

const SLOW: Pace = { steps: 12, every: 30, rest: 300 }
export const FLICK: Pace = { steps: 6, every: 10, rest: 4 }

export async function fingersOn(page: Page): Promise<Fingers> {
  const client = await page.context().newCDPSession(page)
  let clock = 0
  async function touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    points: readonly ScreenPoint[],
    after: number,
  ): Promise<void> {
    clock = Math.max(clock + after / 1000, type === 'touchStart' ? Date.now() / 1000 : 0)
    const touchPoints = points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }))
    await client.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: clock })
  }
  async function hold(from: readonly ScreenPoint[], to: readonly ScreenPoint[], pace: Pace) {
    await touch('touchStart', from, 0)
    for (let step = 1; step <= pace.steps; step += 1) {
      const at = from.map((start, index) => between(start, to[index] ?? start, step / pace.steps))
      await touch('touchMove', at, pace.every)
    }
  }
  const lift = (rest: number) => touch('touchEnd', [], rest)
  return {
    async drag(from, to, pace = SLOW) {
      await hold([from], [to], pace)
      await lift(pace.rest)
    },
    async pinch(from, to) {
      await hold(from, to, SLOW)
      await lift(SLOW.rest)
    },
    hold: (from, to) => hold([from], [to], SLOW),
    lift: () => lift(SLOW.rest),
  }
}

function between(from: ScreenPoint, to: ScreenPoint, share: number): ScreenPoint {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
