import type { Page } from '@playwright/test'
import type { ScreenPoint } from './onMap'

/** A finger put down, drawn along a straight line in steps, and lifted: real touch events. */
export async function sweep(page: Page, from: ScreenPoint, to: ScreenPoint): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly ScreenPoint[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] })
  const steps = 8
  await touch('touchStart', [from])
  for (let step = 1; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps
    const y = from.y + ((to.y - from.y) * step) / steps
    await touch('touchMove', [{ x, y }])
  }
  await touch('touchEnd', [])
  await session.detach()
}

/** Two fingers that are put down at a point and drawn apart, or together, sideways. */
export async function pinch(page: Page, at: ScreenPoint, apart: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const fingers = (distance: number) => [
    { x: at.x - distance / 2, y: at.y, id: 0 },
    { x: at.x + distance / 2, y: at.y, id: 1 },
  ]
  const steps = 6
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: fingers(apart),
  })
  for (let step = 1; step <= steps; step++) {
    const distance = apart + ((to - apart) * step) / steps
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: fingers(distance),
    })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}
