import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { type Box, boxOf, card, goTo, shape, words } from '../page'
import { placeOf } from '../story'

/** What lies over the map. */
const OVER_MAP = [
  '.place-card',
  '.layers-panel',
  '.map-controls',
  '.locator',
  '.scale-bar',
  '.scale-note',
  '.attribution',
]

const SIZES: readonly (readonly [width: number, height: number])[] = [
  [800, 800],
  [1000, 800],
  [1280, 600],
  [1440, 800],
]

for (const [width, height] of SIZES) {
  test(`nothing that lies over the map lies on another, nor on the place, at ${width} x ${height}`, async ({
    page,
  }) => {
    await start(page)
    await page.setViewportSize({ width, height })
    await expect.poll(() => overlaps(page)).toEqual([])
    for (const id of [
      'kant-air-base',
      'tajikistan',
      'tajik-afghan-border',
      'southern-kyrgyzstan',
    ]) {
      await test.step(id, async () => {
        await goTo(page, `?place=${id}`)
        await expect(card(page).getByRole('heading')).toHaveText(placeOf(id).place.properties.name)
        expect(await overlaps(page)).toEqual([])
        const found = await boxOf(shape(page, id))
        for (const cover of ['.place-card', '.layers-panel', '.locator']) {
          const over = await page.locator(cover).evaluateAll(boxes)
          expect(
            over.filter((box) => meet(box, found)),
            `${id} under ${cover}`,
          ).toEqual([])
        }
      })
    }
  })
}

test('without room the panel of layers lies over all when it is asked for, and goes when a place is', async ({
  page,
}) => {
  await start(page, '?place=kant')
  await page.setViewportSize({ width: 820, height: 700 })
  const panel = page.getByRole('button', { name: 'In this article' })
  await expect(panel).toHaveAttribute('aria-expanded', 'false')
  await panel.click()
  for (const box of await page.getByRole('checkbox').all()) await box.click({ trial: true })
  for (const count of await page.locator('.layer-count').all()) await count.click({ trial: true })
  await words(page, 'p6-south').click()
  await expect(panel).toHaveAttribute('aria-expanded', 'false')
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(panel).toHaveAttribute('aria-expanded', 'true')
})

async function overlaps(page: Page): Promise<readonly string[]> {
  const covers = await page.locator(OVER_MAP.join()).evaluateAll((all) =>
    all.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { name: element.className, box: { left, top, right, bottom } }
    }),
  )
  const seen = covers.filter(({ box }) => box.right > box.left)
  return seen.flatMap((one, index) =>
    seen.slice(index + 1).flatMap((other) => {
      return meet(one.box, other.box) ? [`${one.name} and ${other.name}`] : []
    }),
  )
}

function boxes(elements: readonly Element[]): readonly Box[] {
  return elements.map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
