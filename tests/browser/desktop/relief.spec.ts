import { goTo, open } from '../page'
import { onScreen, type Spot } from '../pixels'
import { expect, test } from '../test'

/** North of its crest the Kyrgyz Ala-Too has a valley every ten kilometres. */
const RANGE = { latitude: 42.6, west: 73.9, east: 75 }
const BARE = 'hide=states,areas,borders'

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })

    test('the relief shows valleys as far as it knows them, and no bars or blocks beyond', async ({
      page,
    }) => {
      await open(page, `?${BARE}&map=6.5/42.5/74.5`)
      const grain = async (zoom: number) => {
        await goTo(page, `?${BARE}&map=${zoom}/42.5/74.5`)
        await expect.poll(() => page.evaluate(isPainted)).toBe(true)
        const [from, to] = await Promise.all([
          onScreen(page, RANGE.latitude, RANGE.west),
          onScreen(page, RANGE.latitude, RANGE.east),
        ])
        return page.evaluate(grainBetween, { from, to, valley: (to.x - from.x) / 10 })
      }
      // The picture in full comes after its preview.
      await expect.poll(() => grain(6.5), 'at zoom 6.5').toBeGreaterThan(4)
      for (const [zoom, most] of [
        [8, 1.5],
        [8.5, 0.6],
        [9, 0.6],
        [9.5, 0.6],
      ] as const) {
        expect(await grain(zoom), `at zoom ${zoom}`).toBeLessThan(most)
      }
    })

    test('tiles meet without a seam where the relief is shown larger than it is', async ({
      page,
    }) => {
      await open(page, `?${BARE}&map=9/38.7/72.5`)
      for (const zoom of [8, 9, 10.5]) {
        await goTo(page, `?${BARE}&map=${zoom}/38.7/72.5`)
        await expect.poll(() => page.evaluate(isPainted)).toBe(true)
        // While the picture in full takes the place of its preview, neighbours may differ.
        await expect.poll(() => page.evaluate(stepsAtEdges), `at zoom ${zoom}`).toBeLessThan(0.04)
      }
    })
  })
}

test('the relief comes small first, and whole once the land is painted', async ({
  page,
  guard,
}) => {
  await open(page)
  const of = (name: RegExp) => guard.requests.findIndex((url) => name.test(url))
  await expect.poll(() => of(/relief-light-(?!preview)[^/]+\.avif$/u)).toBeGreaterThan(0)
  const [land, preview, full] = [
    of(/\/land-[^/]+\.topojson$/u),
    of(/\/relief-light-preview-[^/]+\.avif$/u),
    of(/\/relief-light-(?!preview)[^/]+\.avif$/u),
  ]
  expect(land).toBeGreaterThan(0)
  expect(preview).toBeGreaterThan(land)
  expect(full).toBeGreaterThan(preview)
  expect(of(/relief-dark/u), 'nothing of the other theme').toBe(-1)
})

/** Runs in the page: whether all tiles in sight are there. */
function isPainted(): boolean {
  const tiles = [...document.querySelectorAll('.map canvas.leaflet-tile')]
  return tiles.length > 0 && tiles.every((tile) => tile.matches('.leaflet-tile-loaded'))
}

interface Stretch {
  readonly from: Spot
  readonly to: Spot
  /** How wide one is on the screen, CSS pixels. */
  readonly valley: number
}

/**
 * Runs in the page: by how many of 255 levels a pixel differs, in the mean, from what lies
 * within a valley's width around it.
 */
function grainBetween({ from, to, valley }: Stretch): number {
  const width = Math.round(to.x - from.x)
  const canvas = new OffscreenCanvas(width, 1)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('There is no canvas.')
  for (const tile of document.querySelectorAll<HTMLCanvasElement>('.map canvas.leaflet-tile')) {
    const box = tile.getBoundingClientRect()
    context.drawImage(tile, box.left - from.x, box.top - from.y, box.width, box.height)
  }
  const { data } = context.getImageData(0, 0, width, 1)
  const level = (x: number) => ((data[x * 4] ?? 0) + (data[x * 4 + 1] ?? 0)) / 2
  const half = Math.round(valley)
  let sum = 0
  for (let x = half; x < width - half; x += 1) {
    let around = 0
    for (let near = -half; near <= half; near += 1) around += level(x + near)
    sum += Math.abs(level(x) - around / (2 * half + 1))
  }
  return sum / (width - 2 * half)
}

/**
 * Runs in the page: the share of the pixels along tiles' upright edges that differ from the
 * pixel across by more than a level. A line that crosses an edge makes a few.
 */
function stepsAtEdges(): number {
  const map = document.querySelector('.map')?.getBoundingClientRect()
  if (map === undefined) throw new Error('There is no map.')
  const [width, height] = [Math.round(map.width), Math.round(map.height)]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('There is no canvas.')
  const edges = new Set<number>()
  for (const tile of document.querySelectorAll<HTMLCanvasElement>('.map canvas.leaflet-tile')) {
    const box = tile.getBoundingClientRect()
    const left = Math.round(box.left - map.left)
    context.drawImage(tile, left, Math.round(box.top - map.top), box.width, box.height)
    if (left > 0 && left < width) edges.add(left)
  }
  const steps = [...edges].flatMap((x) => {
    const { data } = context.getImageData(x - 1, 0, 2, height)
    return Array.from({ length: height }, (_, y) => {
      return Math.abs((data[y * 8] ?? 0) - (data[y * 8 + 4] ?? 0))
    })
  })
  if (steps.length === 0) throw new Error('No edge is in sight.')
  return steps.filter((step) => step > 1).length / steps.length
}
