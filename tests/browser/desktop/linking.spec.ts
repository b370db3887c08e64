import type { Page } from '@playwright/test'
import type { StoryPlace } from '../../../src/model/types'
import { expect, start, test } from '../kept'
import { pointOn } from '../onMap'
import { shape, words } from '../page'
import { firstMention, located, placeOf, story } from '../story'

/** Those with a point to hover at the first view: Russia is to the north of it. */
const inSight = located.filter(({ id }) => id !== 'russia')

test('hovering words or a shape lights the place in both panes, and leaving ends it', async ({
  page,
}) => {
  await start(page)
  for (const place of inSight) {
    await test.step(`words of ${place.id}`, async () => {
      await words(page, firstMention(place).id).hover()
      await expectLit(page, place)
    })
  }
  await page.getByText('Central Asia, read on the map').hover()
  await expectLit(page, null)

  for (const place of inSight) {
    await test.step(`shape of ${place.id}`, async () => {
      const point = await pointOn(page, place.id)
      if (point === null) throw new Error(`${place.id} is not in sight`)
      await page.mouse.move(point.x, point.y)
      await expectLit(page, place)
    })
  }
  await page.getByText('Central Asia, read on the map').hover()
  await expectLit(page, null)

  for (const id of ['southern-kyrgyzstan', 'kant']) {
    await test.step(`${id} in the list of places`, async () => {
      const place = placeOf(id)
      const name = page.getByText(place.place.properties.name, { exact: true })
      await page.locator('.place-item').filter({ has: name }).hover()
      await expectLit(page, place)
    })
  }
  await test.step('words that name no site light nothing on the map', async () => {
    await words(page, 'p1-second-base').hover()
    await expectLit(page, placeOf('second-base'))
  })
})

test('focus on words or a shape lights the place in both panes, and moving on ends it', async ({
  page,
}) => {
  await start(page)
  for (const place of located) {
    await test.step(`words of ${place.id}`, async () => {
      await words(page, firstMention(place).id).focus()
      await expectLit(page, place)
    })
  }
  await page.getByRole('button', { name: 'Menu' }).focus()
  await expectLit(page, null)
  for (const place of located) {
    await test.step(`shape of ${place.id}`, async () => {
      await shape(page, place.id).focus()
      await expectLit(page, place)
    })
  }
})

/** Exactly this place is lit, in both panes; null: nothing is. */
async function expectLit(page: Page, place: StoryPlace | null): Promise<void> {
  const mentions = story.mentions.filter((mention) => mention.place === place?.id)
  await expect
    .poll(() => page.locator('a.mention.is-lit').evaluateAll((all) => all.map(({ id }) => id)))
    .toEqual(mentions.map(({ id }) => `mention-${id}`))
  await expect.poll(() => litOnMap(page)).toEqual(isOnMap(place) ? [place?.id] : [])
}

function isOnMap(place: StoryPlace | null): boolean {
  return (place?.place.geometry ?? null) !== null
}

/**
 * The places of which every path is lit. The seen paths of a place carry no id: they have
 * the course of the unseen one that takes its clicks. A lit path of no place shows as "?".
 */
function litOnMap(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const course = (path: Element) => path.getAttribute('d')?.replace(/z/gu, '')
    const isLit = (element: Element) => element.classList.contains('is-lit')
    const shapes = [...document.querySelectorAll('.map path.shape')]
    const partsOf = (target: Element) =>
      target.matches('path') ? shapes.filter((part) => course(part) === course(target)) : [target]
    const targets = [...document.querySelectorAll('[data-place]')].filter((target) =>
      partsOf(target).every(isLit),
    )
    const explained = new Set(targets.flatMap(partsOf))
    const strays = shapes.filter((part) => isLit(part) && !explained.has(part))
    return [
      ...targets.map((target) => target.getAttribute('data-place') ?? ''),
      ...strays.map(() => '?'),
    ]
  })
}
