import { expect, type Locator, type Page } from '@playwright/test'
import type { Mention } from '../../src/model/types'
import { attributionOf, placeOf, wordsOf } from './story'

/** Open a link of the app and wait until the map is drawn and has come to rest. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`)
  await atRest(page)
}

/** The camera is in the link when, and only when, the map has come to rest. */
export async function atRest(page: Page): Promise<void> {
  await expect(page).toHaveURL(/[?&]map=/)
  await expect(shape(page, 'kyrgyzstan').or(shape(page, 'kant')).first()).toBeAttached()
}

export function card(page: Page): Locator {
  return page.getByRole('dialog')
}

/** The link around the words of a mention. */
export function words(page: Page, mention: string): Locator {
  return page.locator(`#mention-${mention}`)
}

/** What takes the clicks for a place on the map: a marker, or a path. */
export function shape(page: Page, place: string): Locator {
  return page.locator(`[data-place="${place}"]`)
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
