import type { Locator, Page } from '@playwright/test'
import { expect } from './test'

/** The places of the article by layer, as the map must have them; `second-base` has no site. */
export const LAYERS = {
  Sites: ['kant', 'kant-air-base'],
  Borders: ['tajik-afghan-border'],
  Areas: ['central-asia', 'southern-kyrgyzstan'],
  States: ['afghanistan', 'kyrgyzstan', 'russia', 'tajikistan'],
} as const

export type LayerTitle = keyof typeof LAYERS

export const TITLES = Object.keys(LAYERS) as readonly LayerTitle[]
export const MENTIONS = 21

/** Open the page and wait until the story's places can be clicked. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`)
  await expect(page.locator('.map [data-place]').first()).toBeAttached()
  await expect.poll(() => cameraOf(page)).not.toBeNull()
}

/** The shape or marker of a place on the map. */
export function shape(page: Page, place: string): Locator {
  return page.locator(`.map [data-place="${place}"]`)
}

/** The ids of all places that are drawn, sorted. */
export function drawn(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('.map [data-place]')
    .evaluateAll((shapes) => shapes.map((each) => each.getAttribute('data-place')).toSorted())
}

export function card(page: Page): Locator {
  return page.getByRole('dialog')
}

export interface MapCamera {
  readonly zoom: number
  readonly latitude: number
  readonly longitude: number
}

/** What the link says of the camera, once the map has come to rest. */
export function cameraOf(page: Page): MapCamera | null {
  const [zoom, latitude, longitude] = (new URL(page.url()).searchParams.get('map') ?? '')
    .split('/')
    .map(Number)
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null
  return { zoom, latitude, longitude }
}
