import { expect, type Page } from '@playwright/test'
import { inLink } from './page'

/** A point of the window, CSS pixels. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/**
 * A point where a click really lands on a place, not on what lies over it; null where
 * there is none in sight. Points with room around them come first.
 */
export function pointOn(page: Page, place: string): Promise<ScreenPoint | null> {
  return page.evaluate((id) => {
    const element = document.querySelector(`[data-place="${id}"]`)
    const frame = document.querySelector('.map')?.getBoundingClientRect()
    if (element === null || frame === undefined) return null
    const isHit = ({ x, y }: ScreenPoint) => document.elementFromPoint(x, y) === element
    const hits = (isLine(element) ? alongLine(element) : overBox(element)).filter(isHit)
    const isRoomy = ({ x, y }: ScreenPoint) =>
      [-3, 3].every((step) => isHit({ x: x + step, y }) && isHit({ x, y: y + step }))
    return hits.find(isRoomy) ?? hits[0] ?? null

    function isLine(path: Element): path is SVGPathElement {
      return path.classList.contains('target-line')
    }

    function alongLine(path: SVGPathElement): ScreenPoint[] {
      const matrix = path.getScreenCTM()
      const length = path.getTotalLength()
      const shares = Array.from({ length: 400 }, (_, index) => index / 400)
      return shares.map((share) => {
        const { x, y } = path.getPointAtLength(share * length).matrixTransform(matrix ?? undefined)
        return { x, y }
      })
    }

    function overBox(target: Element): ScreenPoint[] {
      const box = target.getBoundingClientRect()
      const left = Math.max(box.left, frame?.left ?? 0)
      const top = Math.max(box.top, frame?.top ?? 0)
      const width = Math.min(box.right, frame?.right ?? 0) - left
      const height = Math.min(box.bottom, frame?.bottom ?? 0) - top
      if (width <= 0 || height <= 0) return []
      const shares = Array.from({ length: 29 }, (_, index) => (index + 0.5) / 29)
      return shares
        .flatMap((v) => shares.map((h) => [h, v] as const))
        .map(([h, v]) => ({ x: left + h * width, y: top + v * height }))
    }
  }, place)
}

/** As `pointOn`, zooming out with the map's button until the place is in sight. */
export async function reach(page: Page, place: string): Promise<ScreenPoint> {
  for (;;) {
    const point = await pointOn(page, place)
    if (point !== null) return point
    await zoomOut(page)
  }
}

async function zoomOut(page: Page): Promise<void> {
  const before = zoomInLink(page)
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect.poll(() => zoomInLink(page), 'the map zooms out').toBe(before - 1)
}

/** The places that one of their elements on the map shows in a state, sorted. */
export function placeIds(page: Page, state: string): Promise<readonly (string | null)[]> {
  return page
    .locator(`[data-place]${state}`)
    .evaluateAll((shapes) => shapes.map((each) => each.getAttribute('data-place')).toSorted())
}

function zoomInLink(page: Page): number {
  return Number(inLink(page, 'map')?.split('/')[0])
}

/** A real click of the mouse on a place, wherever it is. */
export async function clickPlace(page: Page, place: string): Promise<void> {
  const { x, y } = await reach(page, place)
  await page.mouse.click(x, y)
}
