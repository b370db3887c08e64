import { readFileSync } from 'node:fs'
import { expect, expectPainted, test, visit } from '../keptPage'
import { atRest } from '../page'
import { MENTIONS } from '../story'

test('a browser finds nothing that would keep it from installing the page', async ({ page }) => {
  await visit(page)
  const session = await page.context().newCDPSession(page)
  const manifest = await session.send('Page.getAppManifest')
  expect(manifest.errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // That the tests run in a private window is no fault of the page.
  const faults = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')
  expect(faults).toEqual([])
})

for (const size of [192, 512]) {
  test(`the icon of ${size} pixels is the drawing of today`, async ({ page }) => {
    await page.goto('./')
    const apart = await page.evaluate(async (size) => {
      const pixels = async (url: string) => {
        const image = new Image()
        image.src = url
        await image.decode()
        const context = new OffscreenCanvas(size, size).getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.drawImage(image, 0, 0, size, size)
        return { image, data: context.getImageData(0, 0, size, size).data }
      }
      const drawing = await pixels('icon.svg')
      const icon = await pixels(`icons/icon-${size}.png`)
      const sum = icon.data.reduce(
        (sum, value, i) => sum + Math.abs(value - (drawing.data[i] ?? 0)),
        0,
      )
      return { size: [icon.image.width, icon.image.height], mean: sum / icon.data.length }
    }, size)
    expect(apart.size).toEqual([size, size])
    expect(apart.mean).toBeLessThan(1)
  })
}

test('no other script may become the service worker', async ({ page, host }) => {
  // A host would serve it, and a browser would take it.
  host.instead.set('articles/worker.js', 'self.onfetch = null')
  await page.goto('./')
  const refused = await page.evaluate(() =>
    navigator.serviceWorker.register('articles/worker.js').catch(({ message }) => message),
  )
  expect(refused).toContain('Only scripts of this page may run.')
  expect(host.asked).not.toContain('articles/worker.js')
})

test('the worker asks its own host alone, and each file but once', async ({ page, host }) => {
  await visit(page)
  const worker = readFileSync('dist/sw.js', 'utf8')
  expect(worker).not.toMatch(/https?:\/\//u)
  const icons = host.asked.filter((path) => path.startsWith('icons/icon'))
  expect(icons.toSorted()).toEqual(['icons/icon-192.png', 'icons/icon-512.png'])
})

test.describe('code for it that does not arrive', () => {
  test.use({ serviceWorkers: 'block', expectedErrors: /ERR_FAILED|page-/u })

  test('is no loss to whoever reads with a connection', async ({ page }) => {
    await page.route('**/assets/page-*.js', (route) => route.abort())
    const asked = page.waitForRequest('**/assets/page-*.js')
    await page.goto('./')
    await asked
    await atRest(page)
    await expectPainted(page)
    await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
    await expect(page.locator('#credits')).toContainText('No line here is a statement')
  })
})
