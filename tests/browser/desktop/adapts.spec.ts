import type { Locator, Page } from '@playwright/test'
import { blamed, withAxe } from '../axe'
import { boxOf, card, expectCard, goTo, open, shape, words } from '../page'
import { mentionOf } from '../story'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('a language that is written from right to left turns the page around', async ({ page }) => {
  await withAxe(page)
  await page.route('**/assets/ru-*.js', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: fromRightToLeft(await response.text()) })
  })
  await open(page, '?lang=ru&passage=p5-kant')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(card(page).getByRole('button').first()).toHaveAccessibleName(/[א-ת]/u)

  const [text, map, cover] = [
    await boxOf(page.locator('.reader-pane')),
    await boxOf(page.locator('.map')),
    await boxOf(card(page)),
  ]
  expect(map.right).toBeLessThanOrEqual(text.left)
  expect(cover.left - map.left, 'the card is on the far side').toBeLessThan(30)
  const controls = await boxOf(page.locator('.map-controls'))
  expect(map.right - controls.right, 'the buttons are beside the text').toBeLessThan(30)
  const close = await boxOf(card(page).locator('.close'))
  expect(close.left - cover.left).toBeLessThan(30)
  const signs = await boxOf(page.locator('.place-item .sign').first())
  expect(signs.left).toBeGreaterThan((await boxOf(page.locator('.place-name').first())).right)

  await test.step('the English text stays as it is written', async () => {
    await expect(words(page, 'p5-kant')).toHaveCSS('direction', 'ltr')
    await expect(card(page).locator('.excerpt')).toHaveCSS('direction', 'ltr')
  })
  await test.step('the bar between text and map follows the hand', async () => {
    await page.getByRole('separator').press('ArrowRight')
    expect((await boxOf(page.locator('.reader-pane'))).left).toBeGreaterThan(text.left)
  })
  await expectNothingCut(page)
  expect(await blamed(page)).toEqual([])
})

test('at 400 % all is read by scrolling one way, and each place and its words are reached', async ({
  page,
}) => {
  // A window of 1280 by 1024 that is magnified four times.
  await page.setViewportSize({ width: 320, height: 256 })
  await open(page)
  await expectNothingCut(page)
  await page.locator('.place-item', { hasText: 'Kant Air Base' }).click()
  await expectCard(page, mentionOf('p5-air-base'))
  await expectNothingCut(page)
  await page.getByRole('slider').press('End')
  const read = card(page).getByRole('button', { name: 'Read in the article' })
  await read.scrollIntoViewIfNeeded()
  await expect(read).toBeInViewport({ ratio: 1 })
  await read.click()
  await expect(words(page, 'p5-air-base')).toBeInViewport()
  await page.getByRole('slider').press('Home')
  await shape(page, 'tajik-afghan-border').focus()
  await page.keyboard.press('Enter')
  await expectCard(page, mentionOf('p4-border'))
  await page.getByRole('button', { name: 'Menu' }).click()
  await expectNothingCut(page)
})

test('wider spacing of letters, words and lines cuts nothing off', async ({ page }) => {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, SPACED)
  await open(page)
  for (const query of ['', '?passage=p6-south', '?speaker=Sergei+Shoigu', '?lang=ru&place=kant']) {
    await test.step(query, async () => {
      await goTo(page, query)
      await expectNothingCut(page)
    })
  }
  for (const button of ['Menu', 'Names, ruler and signs'] as const) {
    await goTo(page, '?lang=en')
    await page.getByRole('button', { name: button }).click()
    await expectNothingCut(page)
    await page.keyboard.press('Escape')
  }
})

test('in forced colours places, passages, choices and the focus are told apart', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  const before = await look(page.locator('.map'))
  expect(before, 'the map keeps its colours').toBeGreaterThan(30)
  await words(page, 'p4-border').click()
  await expectCard(page, mentionOf('p4-border'))
  const [marked, plain] = [page.locator('mark.passage').first(), page.locator('article p').first()]
  expect(await colours(marked)).not.toEqual(await colours(plain))
  await expect(shape(page, 'kant')).toBeVisible()
  await page.keyboard.press('Tab')
  for (const control of [
    card(page).locator('.close'),
    page.locator('.map-controls button').first(),
  ]) {
    await control.focus()
    const outline = await control.evaluate((found) => getComputedStyle(found).outlineStyle)
    expect(outline).not.toBe('none')
  }
  await page.getByRole('button', { name: 'Menu' }).click()
  const toggle = page.getByRole('switch', { name: 'Dark theme' })
  const off = (await toggle.screenshot()).toString('base64')
  await toggle.click()
  await expect(toggle).toBeChecked()
  await expect.poll(async () => (await toggle.screenshot()).toString('base64')).not.toBe(off)
})

/** The values of WCAG 2.2, 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת'

/** A catalogue in no language: as long as the Russian one, in letters that run the other way. */
function fromRightToLeft(script: string): string {
  const letter = (cyrillic: string) => HEBREW[cyrillic.charCodeAt(0) % HEBREW.length] ?? ''
  const turned = script.replace(/direction:([`'"])ltr\1/u, 'direction:$1rtl$1')
  if (turned === script) throw new Error('The catalogue says nothing of a direction.')
  return turned.replace(/[а-яё]/giu, letter)
}

/** Nothing is wider than what it stands in, and no line of a control is cut. */
async function expectNothingCut(page: Page): Promise<void> {
  const cut = () =>
    page.evaluate(() => {
      const parts =
        '.site-header, .reader-pane, .panel, .panel-body, .place-card, .card-body, .layers-panel, .map-tools, .filter-bar, button, label, .chip, .place-item'
      const isCut = (element: Element) => {
        if (!element.checkVisibility() || element.clientWidth === 0) return false
        const isClipped = getComputedStyle(element).overflowX !== 'visible'
        const over = element.scrollWidth - element.clientWidth
        const meant = getComputedStyle(element).textOverflow === 'ellipsis'
        return isClipped && !meant && over > 1
      }
      const found = [...document.querySelectorAll(parts)].filter(isCut)
      const page = document.documentElement
      return [
        ...found.map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 40)}`),
        ...(page.scrollWidth > window.innerWidth ? [`the page: ${page.scrollWidth}`] : []),
      ]
    })
  await expect.poll(cut).toEqual([])
}

function colours(element: Locator): Promise<readonly string[]> {
  return element.evaluate((found) => {
    const { color, backgroundColor } = getComputedStyle(found)
    return [color, backgroundColor]
  })
}

/** How many different colours a part of the page shows. */
async function look(part: Locator): Promise<number> {
  const picture = (await part.screenshot()).toString('base64')
  return part.page().evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] }
    const seen = new Set<number>()
    for (let i = 0; i < data.length; i += 4) {
      seen.add(
        ((data[i] ?? 0) >> 4) * 256 + ((data[i + 1] ?? 0) >> 4) * 16 + ((data[i + 2] ?? 0) >> 4),
      )
    }
    return seen.size
  }, picture)
}
