import type { Page } from '@playwright/test'

/** Runs in the page: how many pixels of the base map's names are inked. */
export function lettered(): number {
  const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-lettering-pane > canvas')
  if (canvas === null || canvas.width === 0) return 0
  const copy = new OffscreenCanvas(canvas.width, canvas.height)
  const context = copy.getContext('2d', { willReadFrequently: true })
  context?.drawImage(canvas, 0, 0)
  const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? []
  let inked = 0
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 128) inked += 1
  return inked
}

/** Runs in the page: the covers that have a name under them. */
export function namesUnderCovers(): readonly string[] {
  const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-lettering-pane > canvas')
  if (canvas === null) throw new Error('There are no names.')
  const copy = new OffscreenCanvas(canvas.width, canvas.height)
  const context = copy.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('There is no canvas.')
  context.drawImage(canvas, 0, 0)
  const frame = canvas.getBoundingClientRect()
  const scale = canvas.width / frame.width
  const labels = [...document.querySelectorAll('.story-label span')].map((each) => ({
    text: each.textContent,
    box: each.getBoundingClientRect(),
  }))
  const map = document.querySelector('.map')?.getBoundingClientRect() ?? new DOMRect()
  return [...document.querySelectorAll('[data-covers-map]')].flatMap((cover) => {
    const whole = cover.getBoundingClientRect()
    const box = {
      left: Math.max(whole.left, map.left),
      top: Math.max(whole.top, map.top),
      right: Math.min(whole.right, map.right),
      bottom: Math.min(whole.bottom, map.bottom),
    }
    const [width, height] = [box.right - box.left, box.bottom - box.top]
    if (width <= 0 || height <= 0) return []
    const name = cover.className
    const own = labels
      .filter(({ box: b }) => b.left < box.right && box.left < b.right)
      .filter(({ box: b }) => b.top < box.bottom && box.top < b.bottom)
      .map(({ text }) => `${name} over "${text}"`)
    const at = [box.left - frame.left, box.top - frame.top, width, height]
    const [x = 0, y = 0, w = 1, h = 1] = at.map((pixels) => Math.round(pixels * scale))
    const { data } = context.getImageData(x, y, w, h)
    const isInked = data.some((value, index) => index % 4 === 3 && value > 128)
    return isInked ? [...own, `${name} over a name of the base map`] : own
  })
}

/**
 * Runs in the page: where there is ink of names in a square around the middle of the map,
 * moved by so many CSS pixels, a value for each pixel.
 */
export function inkAround(by: { readonly x: number; readonly y: number }): readonly boolean[] {
  const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-lettering-pane > canvas')
  const map = document.querySelector('.map')?.getBoundingClientRect()
  if (canvas === null || map === undefined) throw new Error('There are no names.')
  const half = 90
  const frame = canvas.getBoundingClientRect()
  const scale = canvas.width / frame.width
  const copy = new OffscreenCanvas(half * 2, half * 2)
  const context = copy.getContext('2d', { willReadFrequently: true })
  const left = map.left + map.width / 2 - half + by.x - frame.left
  const top = map.top + map.height / 2 - half + by.y - frame.top
  const size = half * 2
  context?.drawImage(
    canvas,
    left * scale,
    top * scale,
    size * scale,
    size * scale,
    0,
    0,
    size,
    size,
  )
  const data = context?.getImageData(0, 0, size, size).data ?? []
  return Array.from({ length: size * size }, (_, i) => (data[i * 4 + 3] ?? 0) > 128)
}

/** How many pixels differ. */
export function difference(a: readonly boolean[], b: readonly boolean[]): number {
  return a.filter((value, index) => value !== b[index]).length
}

/** The sides on which the names of the story stand. */
export function storyOffsets(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('.story-label span').evaluateAll((all) => {
    return Object.fromEntries(
      all.map((each) => [each.textContent, (each as HTMLElement).style.transform]),
    )
  })
}
