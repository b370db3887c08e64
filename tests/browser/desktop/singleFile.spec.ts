import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inksOf } from '../../../src/basemap/inks'
import { expectPainted } from '../keptPage'
import { atRest, card, drawn, expectCard, expectMarked, inLink, shape, words } from '../page'
import { apart, fromHex, onScreen, painted } from '../pixels'
import { firstMention, linkOf, MENTIONS, mentionOf, ON_MAP, placeOf } from '../story'
import { expect, test as guarded } from '../test'

const MADE = 'dist-single/passages-second-russian-base.html'
const MOST_BYTES = 2_500_000
/** Where a reader might keep it; names as people give them. */
const FOLDER = resolve('test-results/my files/новости 100 %')
const FILE = './passages-second-russian-base.html'

/** Opened from the disk, with no server anywhere and no network. */
const test = guarded.extend({
  baseURL: `${pathToFileURL(FOLDER).href}/`,
  offline: true,
})

let said = ''

// One after another: two would write the same file at once.
test.describe.configure({ mode: 'default' })

test.beforeAll(() => {
  said = makeSingle('second-russian-base')
  mkdirSync(FOLDER, { recursive: true })
  copyFileSync(MADE, resolve(FOLDER, FILE))
})

test('one file opens from the disk, with text, places and base map', async ({ page, guard }) => {
  await page.goto(FILE)
  await atRest(page)
  await expect(page.locator('article .mention')).toHaveCount(MENTIONS)
  await expect.poll(() => drawn(page)).toEqual(ON_MAP)
  await expectPainted(page)
  await expect(page.locator('.notices')).toHaveCount(0)

  await shape(page, 'kant').focus()
  await page.keyboard.press('Enter')
  await expectCard(page, firstMention(placeOf('kant')))
  await words(page, 'p6-south').click()
  await expectCard(page, mentionOf('p6-south'))
  await expectMarked(page, mentionOf('p6-south'))
  expect(guard.requests.filter((url) => !url.startsWith('data:')).length).toBe(1)
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })

    test(`water is water and land is land, ${theme}`, async ({ page }) => {
      await page.goto(`${FILE}?map=8/42.45/77.2`)
      await atRest(page)
      await expectPainted(page)
      const inks = inksOf(theme)
      const from = async (latitude: number, longitude: number, ink: string) => {
        const [colour] = await painted(page, await onScreen(page, latitude, longitude))
        return colour === undefined ? Number.NaN : apart(colour, fromHex(ink))
      }
      await expect.poll(() => from(42.45, 77.2, inks.water), 'Issyk-Kul').toBeLessThan(3)
      await expect.poll(() => from(42.87, 74.6, inks.land), 'Bishkek').toBeLessThan(90)
    })
  })
}

test('links into it work: opened cold, after a reload, and with Back', async ({ page }) => {
  const mention = mentionOf('p5-kyrgyzstan')
  await page.goto(`${FILE}${linkOf(mention)}&hide=areas&map=6.5/41.2345/74.5678`)
  await expectCard(page, mention)
  await page.reload()
  await expectCard(page, mention)
  expect(inLink(page, 'map')).toBe('6.5/41.2345/74.5678')
  await expect(shape(page, 'central-asia')).toHaveCount(0)
  await words(page, 'p5-kant').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => inLink(page, 'passage')).toBe('p5-kant')
  await page.goBack()
  await expectCard(page, mention)
  expect(await words(page, 'p5-kant').evaluate((link: HTMLAnchorElement) => link.href)).toContain(
    `${FILE.slice(2)}?place=kant&passage=p5-kant`,
  )
})

test('a browser that writes no address for a file still shows what is selected', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    history.pushState = refuse
    history.replaceState = refuse
  })
  await page.goto(FILE)
  await shape(page, 'kant').focus()
  await page.keyboard.press('Enter')
  await expectCard(page, firstMention(placeOf('kant')))
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
})

test('panels, names in other letters and all fonts are inside', async ({ page }) => {
  await page.goto(FILE)
  await atRest(page)
  await page.getByRole('button', { name: 'Names, ruler and signs' }).click()
  await page.getByRole('radio', { name: 'Local' }).check()
  await expect(page.locator('.story-label span', { hasText: /^Тоҷикистон$/u })).toBeVisible()
  await expectPainted(page)
  const fonts = await page.evaluate(async () => {
    const loaded = await Promise.all([...document.fonts].map((font) => font.load()))
    return loaded.map(({ status }) => status)
  })
  expect(fonts).toEqual(Array.from({ length: 16 }, () => 'loaded'))
})

test('its hash is printed, shown among the credits, and is what anyone gets', async ({ page }) => {
  const file = readFileSync(MADE, 'utf8')
  const above = file.slice(0, file.trimEnd().lastIndexOf('\n') + 1)
  expect(said).toContain(`SHA-256 of the file:               ${sha256(file)}`)
  expect(said).toContain(`SHA-256 of all but its last line:  ${sha256(above)}`)
  await page.goto(FILE)
  const about = page.getByRole('region', { name: 'This file' })
  await expect(about.locator('code').first()).toHaveText(sha256(above))
  await expect(about.locator('code').last()).toHaveText(`sed '$d' ${FILE.slice(2)} | sha256sum`)
})

test('it is small, and the same sources make the same file', () => {
  expect(statSync(MADE).size).toBeLessThan(MOST_BYTES)
  const before = readFileSync(MADE)
  makeSingle('second-russian-base')
  expect(readFileSync(MADE).equals(before)).toBe(true)
})

test('an article that there is not is refused by name', () => {
  for (const id of ['nope', '../second-russian-base']) {
    expect(() => makeSingle(id)).toThrow(`There is no article "${id}" in public/articles.`)
  }
})

test('the licences of what is inside are inside', async ({ page }) => {
  await page.goto(FILE)
  await expect(page.getByRole('region', { name: 'This file' })).toBeAttached()
  await page.getByRole('link', { name: 'licences' }).click()
  await expect(page.getByText('react-leaflet 5.0.0 (Hippocratic-2.1)')).toBeVisible()
})

test.describe('the policy of the file', () => {
  test.use({ expectedErrors: /[Cc]ontent.[Ss]ecurity.[Pp]olicy|content policy|TrustedScriptURL/u })

  test('lets it reach nobody, and run nothing that it does not hold', async ({ page }) => {
    await page.goto(FILE)
    await atRest(page)
    expect(await page.evaluate(reachOut)).toBe('connect-src')
    expect(page.workers().length).toBe(2)
    for (const worker of page.workers()) expect(await worker.evaluate(reachOut)).toBe('connect-src')
    expect(await page.evaluate(runOthers)).toEqual(['refused', 'refused', 'refused'])
  })
})

/** Runs in the page or a worker: the rule that forbids asking somebody for something. */
function reachOut() {
  return new Promise<string>((resolve) => {
    const listen = (event: Event) => {
      resolve((event as SecurityPolicyViolationEvent).effectiveDirective)
    }
    const target = 'document' in self ? document : self
    target.addEventListener('securitypolicyviolation', listen, { once: true })
    fetch('http://127.0.0.1:9/').catch(() => null)
  })
}

/** Runs in the page: what comes of running what it does not hold. */
function runOthers() {
  const attempts = [
    () => new Worker('data:text/javascript,1'),
    () => Object.assign(document.createElement('script'), { src: 'data:text/javascript,1' }),
    () => document.body.setHTMLUnsafe('<p>'),
  ]
  return attempts.map((attempt) => {
    try {
      attempt()
      return 'allowed'
    } catch {
      return 'refused'
    }
  })
}

/** As `npm run single`, whose process is its own too. */
function makeSingle(article: string): string {
  const code = `import('./scripts/makeSingle.mjs').then(async ({ makeSingle }) =>
    console.log(await makeSingle(process.argv[1])))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code, article])
  if (status !== 0) throw new Error(String(stderr))
  return String(stdout)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
