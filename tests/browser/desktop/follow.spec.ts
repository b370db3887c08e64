import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { placeIds } from '../onMap'
import { boxOf, card, expectCard, inLink, inMenu, open, search, shape, words } from '../page'
import { readTo } from '../reading'
import { mentionOf } from '../story'
import { test as cold } from '../test'

cold.describe('with motion', () => {
  cold.use({ contextOptions: { reducedMotion: 'no-preference' } })

  cold(
    'nothing follows until the reader scrolls; then map and text show what is being read',
    async ({ page }) => {
      await open(page, '?map=8/47/80')
      await expect(follow(page)).toHaveAttribute('aria-pressed', 'true')
      await test.step('the page’s own scrolling is not reading', async () => {
        await page.locator('.reader-pane').evaluate((pane) => pane.scrollTo({ top: 300 }))
        await expect(words(page, 'title-second-base')).not.toBeInViewport()
        await words(page, 'p4-border').hover()
      })
      expect(inLink(page, 'map')).toBe('8/47/80')
      await expect(page.locator('.is-read')).toHaveCount(0)

      await readParagraph(page, 4)
      await expect(page.locator('article .is-read')).toContainText('Tajik-Afghan border')
      await expect.poll(() => placeIds(page, '.is-read')).toEqual(['tajik-afghan-border'])
      await expectInSight(page, 'tajik-afghan-border')
      await expectInSight(page, 'tajik-afghan-border')

      await test.step('a state that acts is not gone to', async () => {
        await readParagraph(page, 2)
        await expect.poll(() => placeIds(page, '.is-read')).toEqual(['kyrgyzstan', 'tajikistan'])
        await expectInSight(page, 'kyrgyzstan')
        await expectInSight(page, 'tajikistan')
      })
      await test.step('past the article nothing is read', async () => {
        await page.locator('.reader-pane').press('End')
        await expect(page.locator('.is-read')).toHaveCount(0)
      })
    },
  )

  cold('the link shows where the map has followed to, and Back leads to it', async ({ page }) => {
    await open(page)
    const first = search(page)
    await readParagraph(page, 3)
    await expectInSight(page, 'central-asia')
    await expect.poll(() => search(page)).not.toBe(first)
    const followed = search(page)
    const box = await boxOf(shape(page, 'kant'))

    await words(page, 'p3-afghanistan').click()
    await expectCard(page, mentionOf('p3-afghanistan'))
    await expect(page.locator('.is-read'), 'the selection rules').toHaveCount(0)
    await page.goBack()
    await expect(card(page)).toHaveCount(0)
    await expect.poll(() => search(page)).toBe(followed)
    await expect.poll(() => boxOf(shape(page, 'kant'))).toEqual(box)
    await open(page, followed)
    expect(search(page)).toBe(followed)
    await expect.poll(() => boxOf(shape(page, 'kant'))).toEqual(box)
  })
})

test.describe('asked for by the link, without motion', () => {
  test('an open card rules the map, and closing it leaves the map alone', async ({ page }) => {
    await start(page, '?follow=on&place=kant')
    await expectCard(page, mentionOf('p5-kant'))
    const resting = inLink(page, 'map')
    await readTo(page, 2)
    await readTo(page, 4)
    await expect(page.locator('.is-read')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(card(page)).toHaveCount(0)
    await expect(page.locator('.is-read')).toHaveCount(0)
    expect(inLink(page, 'map')).toBe(resting)
    await readParagraph(page, 3)
    await expectInSight(page, 'central-asia')
  })

  const MOVES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'a drag': async (page) => {
      await page.mouse.move(940, 250)
      await page.mouse.down()
      await page.mouse.move(1000, 300, { steps: 6 })
      await page.mouse.up()
    },
    'the wheel': async (page) => {
      await page.mouse.move(940, 250)
      await page.mouse.wheel(0, -240)
    },
    'a double click': async (page) => {
      await page.mouse.dblclick(800, 110)
    },
    'an arrow key': (page) => page.locator('.map').press('ArrowRight'),
    'a zoom button': (page) => page.getByRole('button', { name: 'Zoom in' }).click(),
    'the whole story': (page) => page.getByRole('button', { name: 'Show the whole story' }).click(),
  }

  for (const [name, move] of Object.entries(MOVES)) {
    test(`${name} pauses it until “Follow the text again”`, async ({ page }) => {
      await start(page, '?follow=on&map=6/44/60')
      await expect(again(page)).toHaveCount(0)
      await move(page)
      await expect(again(page)).toBeVisible()
      await expect.poll(() => inLink(page, 'map')).not.toBe('6/44/60')

      await readParagraph(page, 3)
      await expect.poll(() => placeIds(page, '.is-read')).toEqual(['afghanistan', 'central-asia'])
      const before = await mapLink(page)
      await readParagraph(page, 4)
      await page.getByRole('button', { name: 'Zoom out' }).click()
      await expect.poll(() => zoomOf(page)).toBe(Number(before.split('/')[0]) - 1)
      const [, ...middle] = before.split('/')
      expect((await mapLink(page)).split('/').slice(1), 'only zoomed').toEqual(middle)

      await again(page).click()
      await expect(again(page)).toHaveCount(0)
      await expect(page.locator('.map')).toBeFocused()
      await expectInSight(page, 'tajik-afghan-border')
    })
  }

  test('the switch by the map and the one in the menu are one, and the link keeps it', async ({
    page,
  }) => {
    await start(page, '?map=6/44/60')
    await expect(follow(page), 'less motion is asked for').toHaveAttribute('aria-pressed', 'false')
    await readTo(page, 4)
    await expect(page.locator('.is-read')).toHaveCount(0)
    expect(inLink(page, 'map')).toBe('6/44/60')

    await test.step('switched on, it goes at once to what is being read', async () => {
      await follow(page).click()
      expect(inLink(page, 'follow')).toBe('on')
      await expect.poll(() => placeIds(page, '.is-read')).toEqual(['tajik-afghan-border'])
      await expectInSight(page, 'tajik-afghan-border')
    })
    await test.step('switched off in the menu, it stays', async () => {
      const toggle = await inMenu(page, 'switch', 'The map follows the text')
      await expect(toggle).toBeChecked()
      await toggle.click()
      await expect(toggle).not.toBeChecked()
      await page.keyboard.press('Escape')
      expect(inLink(page, 'follow')).toBe('off')
      await expect(follow(page)).toHaveAttribute('aria-pressed', 'false')
      await expect(page.locator('.is-read')).toHaveCount(0)
    })
    await test.step('and Back switches it on again', async () => {
      await page.goBack()
      await expect(follow(page)).toHaveAttribute('aria-pressed', 'true')
      await page.reload()
      await expect(follow(page)).toHaveAttribute('aria-pressed', 'true')
    })
  })

  test('it obeys the filter', async ({ page }) => {
    await start(page, '?follow=on&speech=narration')
    await readParagraph(page, 5)
    await expect.poll(() => placeIds(page, '.is-read')).toEqual(['kyrgyzstan'])
    await expectInSight(page, 'kyrgyzstan')
  })

  test('the map jumps to the places, and no animation runs', async ({ page }) => {
    await start(page, '?follow=on')
    await readParagraph(page, 3)
    await expectInSight(page, 'central-asia')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    await expect(page.locator('.leaflet-map-pane')).not.toHaveClass(/anim/u)
  })
})

function follow(page: Page) {
  return page.locator('.map-controls').getByRole('button', { name: 'The map follows the text' })
}

function again(page: Page) {
  return page.getByRole('button', { name: 'Follow the text again' })
}

/** Scroll to a paragraph, with the map told of it. */
async function readParagraph(page: Page, number: number): Promise<void> {
  await readTo(page, number)
  await expect(page.locator('article > *').nth(number)).toHaveClass(/is-read/u)
}

/** At rest within the map and under no panel. */
async function expectInSight(page: Page, place: string): Promise<void> {
  const isInSight = async () => {
    const map = await boxOf(page.locator('.map'))
    const panel = await boxOf(page.locator('.layers-panel'))
    const box = await boxOf(shape(page, place))
    const inMap = box.left >= map.left && box.right <= map.right
    const within = inMap && box.top >= map.top && box.bottom <= map.bottom
    return within && (box.left >= panel.right || box.bottom <= panel.top)
  }
  await expect.poll(isInSight, `${place} is in sight`).toBe(true)
}

async function mapLink(page: Page): Promise<string> {
  return new URL(await page.evaluate(() => location.href)).searchParams.get('map') ?? ''
}

async function zoomOf(page: Page): Promise<number> {
  return Number((await mapLink(page)).split('/')[0])
}
