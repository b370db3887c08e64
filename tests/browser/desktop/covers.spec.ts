import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { type Box, boxOf, card, goTo, shape } from '../page'
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

for (const width of [800, 1000, 1440]) {
  test(`nothing that lies over the map lies on another, nor on the place, at ${width} pixels`, async ({
    page,
  }) => {
    await start(page)
    await page.setViewportSize({ width, height: 800 })
    // A page that is opened so narrow has its panel folded.
    if (width < 1000) await page.getByRole('button', { name: 'In this article' }).click()
    expect(await overlaps(page)).toEqual([])
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
