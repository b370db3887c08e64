import { expect, start, test } from '../kept'
import { goTo } from '../page'
import { apart, cameraOf, fromHex, onScreen, painted } from '../pixels'

test('two clicks on the map are the ends of the ruler', async ({ page }) => {
  await start(page)
  await goTo(page, '?map=4/22/62')
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await page.getByRole('checkbox', { name: 'Ruler' }).click()
  // Two points of the Arabian Sea, where no shape of the story lies: ten degrees of longitude.
  for (const longitude of [60, 70]) {
    const { x, y } = await onScreen(page, 15, longitude)
    await page.mouse.click(x, y)
  }
  const output = page.locator('.ruler-panel output')
  await expect(output).toHaveText(/^1,0\d\d km$/u)
  const kilometres = Number((await output.innerText()).replaceAll(/\D/gu, ''))
  // 10° at 15° N is 1,073.9 km on the sphere; a pixel is 9 km here.
  expect(Math.abs(kilometres - 1074)).toBeLessThan(15)
  await page.getByRole('button', { name: 'Close the ruler' }).click()
})

test('the position of the pointer is told, and without one the middle of the map', async ({
  page,
}) => {
  await start(page)
  await goTo(page, '?map=6/41/72')
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await page.getByRole('checkbox', { name: 'Position of the pointer' }).check()
  const told = page.locator('.pointer-position')
  await page.mouse.move(20, 400)
  await expect(told).toHaveText('Middle: 41.00° N, 72.00° E')
  const { x, y } = await onScreen(page, 42, 76)
  await page.mouse.move(x, y)
  await expect(told).toHaveText(/^4[12]\.\d\d° N, 7[56]\.\d\d° E$/u)
  const [latitude, longitude] = [...(await told.innerText()).matchAll(/[\d.]+/gu)].map(Number)
  expect(Math.abs((latitude ?? 0) - 42)).toBeLessThan(0.03)
  expect(Math.abs((longitude ?? 0) - 76)).toBeLessThan(0.03)
  await page.getByRole('checkbox', { name: 'Position of the pointer' }).uncheck()
})

test('lines of latitude and longitude lie where they say, and only on demand', async ({ page }) => {
  // In the Arabian Sea, where the ground is one colour.
  await start(page)
  await goTo(page, '?map=6/15/63')
  const sea = fromHex('#c3d7df')
  const inked = async (latitude: number, longitude: number) => {
    const colours = await painted(page, await onScreen(page, latitude, longitude), 1)
    return colours.length > 0 && colours.some((colour) => apart(colour, sea) > 12)
  }
  await expect.poll(() => inked(14.5, 62)).toBe(false)
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await page.getByRole('checkbox', { name: 'Lines of latitude' }).check()
  for (const [latitude, longitude] of [
    [14.5, 62],
    [15.5, 64],
    [16, 62.7],
    [14, 63.3],
  ] as const) {
    await expect.poll(() => inked(latitude, longitude), `${latitude}, ${longitude}`).toBe(true)
  }
  expect(await inked(14.5, 62.7)).toBe(false)
  await page.getByRole('checkbox', { name: 'Lines of latitude' }).uncheck()
})

test('the small map frames what the large one shows, and goes where it would show no less', async ({
  page,
}) => {
  await start(page)
  await goTo(page, '?map=6/41/72')
  const frame = page.locator('.locator-frame')
  const wide = await frame.boundingBox()
  await goTo(page, '?map=7/41/72')
  await expect.poll(async () => (await frame.boundingBox())?.width).toBeLessThan(wide?.width ?? 0)
  await goTo(page, '?map=2/41/72')
  await expect(page.locator('.locator')).toHaveCount(0)
  expect(cameraOf(page).zoom).toBe(2)
})

test('the map fills the screen with its card, and comes back', async ({ page }) => {
  await start(page)
  await goTo(page, '?place=kant')
  const before = await page.locator('.map').boundingBox()
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'Kant' })).toBeVisible()
  await expect
    .poll(async () => (await page.locator('.map').boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? 0)
  await page.getByRole('button', { name: 'Leave full screen' }).click()
  await expect
    .poll(async () => (await page.locator('.map').boundingBox())?.width)
    .toBe(before?.width)
})
