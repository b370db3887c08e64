import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { blamed, withAxe } from '../axe'
import { hold } from '../held'
import { drawn, notice } from '../page'
import { ON_MAP } from '../story'
import { expect, test } from '../test'

const LANGUAGES = {
  en: { absent: 'There is no such article', first: 'Read the first article', again: 'Try again' },
  ru: { absent: 'Такой статьи нет', first: 'Читать первую статью', again: 'Повторить' },
  ky: { absent: 'Мындай макала жок', first: 'Биринчи макаланы окуу', again: 'Кайталоо' },
} as const

const ANNOTATIONS = 'articles/second-russian-base/annotations.json'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test.describe('an article that is not here', () => {
  test.use({ expectedErrors: /status of 404/u })

  for (const [language, words] of Object.entries(LANGUAGES)) {
    test(`is said to be none, in ${language}, with a way to one that is`, async ({ page }) => {
      await withAxe(page)
      await page.goto(`./?article=no-such-thing&place=kant&lang=${language}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.absent)
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
      await expect(page.locator('.article-state p')).toContainText('no-such-thing')
      await expect(page.locator('.notices')).toHaveCount(0)
      await expect(page.locator('.layers-panel, .place-list, a[href="#places"]')).toHaveCount(0)
      await expect(page.locator('.map canvas.leaflet-tile-loaded').first()).toBeVisible()
      await expect(page).toHaveTitle('Passages')
      expect(await blamed(page)).toEqual([])
      await page.getByRole('link', { name: words.first }).click()
      await expect(page.locator('article h1')).toContainText('Second Russian military base')
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    })
  }
})

test('an article without annotations is read, and the known places are there', async ({ page }) => {
  await withAxe(page)
  const file = JSON.parse(readFileSync(`public/${ANNOTATIONS}`, 'utf8'))
  await page.route('**/annotations.json', (route) =>
    route.fulfill({ json: { ...file, annotations: [] } }),
  )
  await page.goto('./')
  await expect(page.locator('article h1')).toBeVisible()
  await expect(page.locator('article .mention')).toHaveCount(0)
  await expect(page.locator('.place-list')).toContainText(
    'None of its words is tied to a place yet',
  )
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
  await expect(page.locator('.notices')).toHaveCount(0)
  expect(await blamed(page)).toEqual([])
})

test('an article whose file is broken says so, and offers to try again', async ({ page }) => {
  await withAxe(page)
  let broken = true
  await page.route('**/article.json', (route) =>
    broken ? route.fulfill({ body: '{' }) : route.continue(),
  )
  await page.goto('./')
  await expect(page.locator('.article-state')).toContainText('could not be shown')
  await expect(notice(page, 'articles/second-russian-base/article.json')).toBeVisible()
  expect(await blamed(page)).toEqual([])
  broken = false
  await tryAgain(page, 'Try again')
  await expect(page.locator('article h1')).toBeVisible()
})

test('an article on its way has its shape already, and says that it comes', async ({ page }) => {
  await withAxe(page)
  // An article that the page did not come with: added to the host since, under another name.
  await page.route('**/articles/another/*.json', (route) =>
    route.continue({ url: route.request().url().replace('another', 'second-russian-base') }),
  )
  const send = await hold(page, '**/articles/another/article.json')
  await page.goto('./?article=another')
  await expect(page.locator('.article-waiting')).toHaveText('Loading the article…')
  await expect(page.locator('.article-waiting .lines')).toBeInViewport()
  await expect(page.locator('.map-pane.is-waiting')).toHaveAttribute('aria-busy', 'true')
  expect(await blamed(page)).toEqual([])
  send()
  await expect(page.locator('article h1')).toBeVisible()
  await expect(page.locator('.article-waiting, .is-waiting')).toHaveCount(0)
})

test.describe('a map that does not come', () => {
  test.use({ expectedErrors: /ERR_FAILED|MapPane-/u })

  for (const [language, { again }] of Object.entries(LANGUAGES)) {
    test(`is told in its place, in ${language}, and can be tried again`, async ({ page }) => {
      await withAxe(page)
      let broken = true
      await page.route('**/assets/MapPane-*.js', (route) =>
        broken ? route.abort() : route.continue(),
      )
      await page.goto(`./?lang=${language}&place=kant`)
      await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 })
      await expect(page.locator('article h1')).toBeVisible()
      expect(await blamed(page)).toEqual([])
      broken = false
      await tryAgain(page, again)
      await expect.poll(() => drawn(page)).toEqual(ON_MAP)
    })
  }
})

/** The button is really there to be pressed, under no other part of the page. */
async function tryAgain(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name })
  await expect(button).toBeInViewport({ ratio: 1 })
  await button.click()
}
