import { expect, type Locator, type Page } from '@playwright/test'
import type { Mention } from '../../src/model/types'
import { attributionOf, placeOf, wordsOf } from './story'

/** Open a link of the app cold, and wait until the map is drawn and has come to rest. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`)
  await atRest(page)
}

/**
 * Bring a page that is open to another link as Back and Forward do, which spares loading it
 * anew. The link that `search` gave after `open` leads back to the first view.
 */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((link) => {
    history.pushState(null, '', link || location.pathname)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
  await atRest(page)
  if (!/[?&](place=|passage=|tour=on)/u.test(query)) await expect(card(page)).toHaveCount(0)
}

/**
 * The camera is in the link when, and only when, the map has come to rest. Looked at in every
 * frame: this is waited for more than anything else.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      /[?&]map=/u.test(location.search) &&
      document.querySelector('[data-place]') !== null &&
      document.querySelector('.map-sketch') === null,
  )
  // What we know of the address may be behind what the page has made of it.
  const isKnown = async () => (await page.evaluate(() => location.href)) === page.url()
  await expect.poll(isKnown, { intervals: [0, 10, 20, 50] }).toBe(true)
}

/** Wait until link, map and the story's names stand still: the reader sees what they have come to. */
export async function atEnd(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const now = () => {
          const pane = document.querySelector<HTMLElement>('.leaflet-map-pane')
          const names = document.querySelectorAll<HTMLElement>('.story-label, .story-label span')
          const places = [...names].map(({ style }) => style.transform).join()
          return `${location.search} ${pane?.style.transform} ${pane?.className} ${places}`
        }
        let last = ''
        let calm = 0
        const look = () => {
          const state = now()
          const isResting = /[?&]map=/u.test(state) && !/-anim(?!ated)/u.test(state)
          calm = state === last && isResting ? calm + 1 : 0
          last = state
          if (calm === 8) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}

export function card(page: Page): Locator {
  return page.getByRole('dialog').and(page.locator('.place-card'))
}

/** By hand: a click, or a tap where there is no mouse. */
export async function press(control: Locator): Promise<void> {
  await ((await hasFingers(control.page())) ? control.tap() : control.click())
}

export function hasFingers(page: Page): Promise<boolean> {
  return page.evaluate(() => matchMedia('(pointer: coarse)').matches)
}

/** The link around the words of a mention. */
export function words(page: Page, mention: string): Locator {
  return page.locator(`#mention-${mention}`)
}

/** What takes the clicks for a place on the map: a marker, or a path. */
export function shape(page: Page, place: string): Locator {
  return page.locator(`[data-place="${place}"]`)
}

/** The ids of all places that are drawn, sorted. */
export function drawn(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('[data-place]')
    .evaluateAll((shapes) => shapes.map((each) => each.getAttribute('data-place')).toSorted())
}

/** What the page says about a file, or about "This link". */
export function notice(page: Page, file: string): Locator {
  const notices = page.getByRole('region', { name: 'Notices' }).getByRole('listitem')
  return notices.filter({ has: page.getByText(file, { exact: true }) })
}

export function inLink(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key)
}

/** The query of the link, as the address bar shows it. */
export function search(page: Page): string {
  return new URL(page.url()).search
}

/** Unfold the panel of layers, where it is folded: on small screens. */
export async function openLayers(page: Page): Promise<void> {
  const heading = page.getByRole('button', { name: 'In this article' })
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click()
  await expect(heading).toHaveAttribute('aria-expanded', 'true')
}

/** In the page's menu, which it opens; its button is called `menu` in the page's language. */
export async function inMenu(
  page: Page,
  role: 'switch' | 'button' | 'combobox',
  name: string,
  menu = 'Menu',
): Promise<Locator> {
  const button = page.getByRole('button', { name: menu, exact: true })
  if ((await button.getAttribute('aria-expanded')) === 'false') await press(button)
  return page.getByRole(role, { name })
}

/** Open the panel that tells who says what: from the header, or on small screens from the menu. */
export async function openSpeakers(
  page: Page,
  title = 'Who says what',
  menu = 'Menu',
): Promise<void> {
  const button = page.getByRole('button', { name: title })
  await press((await button.isVisible()) ? button : await inMenu(page, 'button', title, menu))
  await expect(page.getByRole('dialog', { name: title })).toBeVisible()
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boxOf(element: Locator): Promise<Box> {
  return element.evaluate((found) => {
    const { left, top, right, bottom } = found.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}

/** The card is open on this passage: the words to the character, and who says them. */
export async function expectCard(page: Page, mention: Mention): Promise<void> {
  const { place, mentions } = placeOf(mention.place)
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(place.properties.name)
  const excerpt = card(page).locator('.excerpt')
  await expect(excerpt).toHaveJSProperty('textContent', wordsOf(mention.passage))
  await expect(excerpt.locator('b')).toHaveCount(1)
  await expect(excerpt.locator('b')).toHaveJSProperty('textContent', wordsOf(mention))
  await expect(card(page).locator('.attribution-line')).toHaveText(attributionOf(mention))
  const position = card(page).getByText(`${mentions.indexOf(mention) + 1} of ${mentions.length}`)
  await expect(position).toHaveCount(mentions.length > 1 ? 1 : 0)
}

/** In the text, exactly the words of the passage are marked. */
export async function expectMarked(page: Page, mention: Mention): Promise<void> {
  const marked = () => page.locator('mark').evaluateAll(textOf)
  await expect.poll(marked).toBe(wordsOf(mention.passage))
  await expect(words(page, mention.id)).toHaveAttribute('aria-current', 'true')
}

function textOf(elements: readonly Element[]): string {
  return elements.map((element) => element.textContent).join('')
}
