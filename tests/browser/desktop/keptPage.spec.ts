import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, expectPainted, test, visit } from '../keptPage'
import { atRest, drawn, expectCard, expectMarked, inMenu, shape } from '../page'
import { firstMention, linkOf, MENTIONS, mentionOf, ON_MAP, placeOf } from '../story'

const FONTS = ['Source Serif 4', 'Source Sans 3 Variable', 'Source Serif 4 Italic']

/** Every file that a page may ask for, by its path in the build: cards are for other sites. */
const FILES = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice('dist/'.length))
  .filter((path) => !['_headers', 'sw.js', 'passages-map.js'].includes(path))
  .filter((path) => !path.endsWith('/card.png'))

test('after one visit the page opens without a connection, with all that it has', async ({
  page,
  host,
}) => {
  await visit(page)
  await host.stop()

  await test.step('text, places and base map', async () => {
    await page.reload()
    await atRest(page)
    await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
    await expect.poll(() => drawn(page)).toEqual(ON_MAP)
    await expectPainted(page)
    await expect(page.locator('.notices')).toHaveCount(0)
  })
  await test.step('a place, and the words about it', async () => {
    await shape(page, 'tajik-afghan-border').focus()
    await page.keyboard.press('Enter')
    await expectCard(page, firstMention(placeOf('tajik-afghan-border')))
  })
  await test.step('a panel whose code was never fetched, and names in other letters', async () => {
    await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
    await page.getByRole('radio', { name: 'Local' }).check()
    // No name is drawn under an open panel.
    await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
    await expect(page.locator('.story-label span', { hasText: /^Тоҷикистон$/u })).toBeVisible()
    await expectPainted(page)
  })
  await test.step('the dark edition, never seen before', async () => {
    await (await inMenu(page, 'switch', 'Dark theme')).click()
    await expectPainted(page)
    await expect(page.locator('.notices')).toHaveCount(0)
  })
  await test.step('every font', async () => {
    expect(await fontsThatCome(page)).toEqual(await fontsOf(page))
  })
})

test('a permalink opens without a connection, whatever its query says', async ({ page, host }) => {
  await visit(page)
  await host.stop()
  for (const id of ['p6-south', 'p5-kyrgyzstan']) {
    await page.goto(`./${linkOf(mentionOf(id))}&utm_source=mail&embed=1`)
    await expectCard(page, mentionOf(id))
    await expectMarked(page, mentionOf(id))
  }
  await page.goto('./index.html?place=kant')
  await expectCard(page, firstMention(placeOf('kant')))
})

test('every file of the build is answered without a connection, to the byte', async ({
  page,
  host,
}) => {
  await visit(page)
  await host.stop()
  expect(FILES.length).toBeGreaterThan(40)
  for (const path of FILES) {
    const body = await page.evaluate(async (path) => {
      const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer())
      return [...bytes].map((byte) => String.fromCharCode(byte)).join('')
    }, path)
    expect(Buffer.from(body, 'latin1').equals(readFileSync(join('dist', path))), path).toBe(true)
  }
})

test('a part of a file is answered with that part', async ({ page, host }) => {
  await visit(page)
  await host.stop()
  const part = await page.evaluate(async () => {
    const response = await fetch('THIRD_PARTY_NOTICES.txt', { headers: { Range: 'bytes=0-9' } })
    return [response.status, response.headers.get('Content-Range'), await response.text()]
  })
  const text = readFileSync('dist/THIRD_PARTY_NOTICES.txt')
  const first = text.subarray(0, 10).toString()
  expect(part).toEqual([206, `bytes 0-9/${text.length}`, first])
})

test.describe('the licences', () => {
  // A page of text has no icon of its own, and the browser asks for one.
  test.use({ expectedErrors: /ERR_CONNECTION_REFUSED/u })

  test('open without a connection, as a page of their own', async ({ page, host }) => {
    await visit(page)
    await host.stop()
    await page.getByRole('link', { name: 'licences' }).click()
    await expect(page.getByText('react-leaflet 5.0.0 (Hippocratic-2.1)')).toBeVisible()
  })
})

/** Fonts that a page has and can load, by family, weight, style and letters. */
function fontsThatCome(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const loaded = await Promise.all([...document.fonts].map((font) => font.load()))
    return loaded.map(({ family, weight, style, unicodeRange }) =>
      [family.replaceAll('"', ''), weight, style, unicodeRange].join(' '),
    )
  })
}

async function fontsOf(page: Page): Promise<readonly string[]> {
  const fonts = await page.evaluate(() =>
    [...document.fonts].map(({ family, weight, style, unicodeRange }) =>
      [family.replaceAll('"', ''), weight, style, unicodeRange].join(' '),
    ),
  )
  expect(fonts.length).toBe(16)
  for (const family of FONTS) expect(fonts.some((font) => font.startsWith(family))).toBe(true)
  return fonts
}
