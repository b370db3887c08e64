import { readFileSync } from 'node:fs'
import { boxOf, card, drawn, expectMarked, inLink, notice, open, shape, words } from '../page'
import { MENTIONS, mentionOf, ON_MAP } from '../story'
import { expect, test } from '../test'

const ANNOTATIONS = 'articles/second-russian-base/annotations.json'

test.use({ viewport: { width: 960, height: 540 }, contextOptions: { reducedMotion: 'reduce' } })

test('a mention whose words have changed is named, and the others are linked', async ({ page }) => {
  const file = readFileSync(`public/${ANNOTATIONS}`, 'utf8')
  const changed = file.replace('"exact": "Tajikistan"', '"exact": "Tadzhikistan"')
  expect(changed).not.toBe(file)
  await page.route('**/annotations.json', (route) => route.fulfill({ body: changed }))
  await open(page)
  const named = notice(page, ANNOTATIONS)
  await expect(named).toBeVisible()
  await expect(named).toContainText('p2-tajikistan')
  await expect(named).toContainText('[Tadzhikistan] and Kyrgyzstan." are not in the text')
  await expect(page.locator('article .mention')).toHaveCount(MENTIONS - 1)
  await page.locator('article').getByRole('link', { name: 'Kant', exact: true }).click()
  await expect(card(page)).toContainText('As you know, Kant hosts')
  expect(await drawn(page)).toEqual(ON_MAP)
})

test('one bad place in a sound file is named, and its neighbours are drawn', async ({ page }) => {
  const file = readFileSync('geo/sites.geojson', 'utf8')
  const changed = file.replace('[74.85077,42.89106]', '["east","north"]')
  expect(changed).not.toBe(file)
  await page.route(/\/sites-[^/]+\.geojson$/u, (route) => route.fulfill({ body: changed }))
  await open(page)
  await expect(notice(page, 'geo/sites.geojson')).toContainText('features[0].geometry.coordinates')
  expect(await drawn(page)).toEqual(ON_MAP.filter((place) => place !== 'kant'))
})

test.describe('code that does not arrive', () => {
  test.use({ expectedErrors: /ERR_FAILED|MapPane-/u })

  for (const part of ['js', 'css']) {
    test(`the map without its .${part} leaves the text, with a notice`, async ({ page }) => {
      await page.route(`**/assets/MapPane-*.${part}`, (route) => route.abort())
      await page.goto('./')
      await expect(page.getByRole('alert')).toContainText('The map could not be shown: ')
      await expect(page.getByRole('alert')).toBeInViewport()
      await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
      await page.getByRole('link', { name: /^Kant 1 passage/u }).click()
      const marked = page.locator('mark.passage')
      await expect
        .poll(async () => (await marked.allTextContents()).join(''))
        .toContain('Kant hosts')
    })
  }
})

test.describe('a base map that has no worker', () => {
  test.use({ expectedErrors: /ERR_FAILED|status of 404/u })

  for (const [fault, answer] of [
    ['never arrives', null],
    ['is not there', { status: 404 }],
    ['is not a script', { body: 'sorry', contentType: 'text/plain' }],
  ] as const) {
    test(`a worker that ${fault} leaves the shapes and names, with a notice`, async ({ page }) => {
      await page.route('**/assets/basemapWorker-*.js', (route) =>
        answer === null ? route.abort() : route.fulfill(answer),
      )
      await open(page)
      await expect(notice(page, 'base map')).toContainText('could not be started')
      await expect(notice(page, 'names of the base map')).toContainText('could not be started')
      expect(await drawn(page)).toEqual(ON_MAP)
      await expect(page.locator('.story-label span')).not.toHaveCount(0)
      await page.locator('.story-label span', { hasText: /^Kant$/u }).click()
      await expect(card(page)).toContainText('As you know, Kant hosts')
    })
  }
})

test.describe('a panel that does not arrive', () => {
  test.use({ expectedErrors: /ERR_FAILED/u })

  test('is named in a notice, and the map stays', async ({ page }) => {
    await page.route('**/assets/toolPanels-*.js', (route) => route.abort())
    await open(page)
    await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
    await expect(notice(page, 'names and signs')).toContainText('could not be loaded')
    expect(await drawn(page)).toEqual(ON_MAP)
  })
})

test('a card whose code comes late takes the focus then, and the map moves beside it', async ({
  page,
}) => {
  let send = () => {}
  const held = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/assets/PlaceCard-*.js', async (route) => {
    await held
    await route.continue()
  })
  await open(page)
  const camera = inLink(page, 'map')
  await shape(page, 'tajikistan').focus()
  await page.keyboard.press('Enter')
  await expect(words(page, 'p2-tajikistan')).toHaveAttribute('aria-current', 'true')
  await expect(card(page)).toHaveCount(0)
  expect(inLink(page, 'map'), 'nobody knows yet what the card will cover').toBe(null)
  send()
  await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect.poll(() => inLink(page, 'map')).not.toBe(null)
  expect(inLink(page, 'map')).not.toBe(camera)
  const [cover, country] = [await boxOf(card(page)), await boxOf(shape(page, 'tajikistan'))]
  expect(country.right).toBeLessThanOrEqual(cover.left)
})

test.describe('a card that does not arrive', () => {
  test.use({ expectedErrors: /ERR_FAILED/u })

  test('is named in a notice, its words are marked, and the map goes on', async ({ page }) => {
    await page.route('**/assets/PlaceCard-*.js', (route) => route.abort())
    await open(page, '?passage=p5-kant')
    await expect(notice(page, 'card')).toContainText('could not be loaded')
    await expectMarked(page, mentionOf('p5-kant'))
    await expect(card(page)).toHaveCount(0)
    await words(page, 'p4-border').click()
    await expectMarked(page, mentionOf('p4-border'))
    await expect.poll(() => inLink(page, 'map')).not.toBe(null)
    expect(await drawn(page)).toEqual(ON_MAP)
  })
})

test.describe('fonts that do not arrive', () => {
  test.use({ expectedErrors: /ERR_FAILED/u })

  test('the text and the names on the map stand in other letters', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort())
    await open(page)
    await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
    await expect(page.locator('.story-label span').first()).toBeVisible()
  })
})
