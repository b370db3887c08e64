import type { ConsoleMessage, Page } from '@playwright/test'
import fc from 'fast-check'
import { expect, start, test } from '../kept'
import { atEnd, goTo, inMenu, search } from '../page'
import { beginWalk, disagreements, focusFault, look, type Screen } from '../walkScreen'
import { STEPS, type Step, WINDOW } from '../walkSteps'

const TESTS = 8
/** Of each seed: few in every run, for time; twenty-five make two hundred in all. */
const WALKS = Number(process.env.PASSAGES_WALKS ?? 2)
const LENGTH = 50
/** Milliseconds: a walk is told to end before its test is. */
const TIME = { walk: 20_000, search: 120_000, end: 60_000 } as const
/** One in so many is opened anew in a tab of its own, the others in the same tab. */
const COLD = 10

/** The first of the seeds; another number walks elsewhere, and a path repeats one walk. */
const SEED = Number(process.env.PASSAGES_WALK_SEED ?? 1)
const PATH = process.env.PASSAGES_WALK_PATH

const step = fc.oneof(
  ...STEPS.map(({ weight, steps }) => ({ weight, arbitrary: fc.constantFrom(...steps) })),
)

/** Walks of full length, which grow shorter only in search of the step that matters. */
class Walks extends fc.Arbitrary<Step[]> {
  readonly #full = fc.array(step, { minLength: LENGTH, maxLength: LENGTH, size: 'max' })
  readonly #shorter = fc.array(step, { maxLength: LENGTH, size: 'max' })

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Step[]> {
    return this.#full.generate(random, bias)
  }

  override canShrinkWithoutContext(_: unknown): _ is Step[] {
    return false
  }

  override shrink(walk: Step[], context: unknown): fc.Stream<fc.Value<Step[]>> {
    return this.#shorter.shrink(walk, context)
  }
}

/*
 * A walk that fails is looked for anew, with fewer and fewer steps, on pages that are loaded
 * afresh; what is left of it is printed, with its seed and its path.
 */
for (let seed = SEED; seed < SEED + TESTS; seed += 1) {
  test(`${WALKS} random walks leave the page in order, seed ${seed}`, async ({ page }) => {
    test.setTimeout(WALKS * TIME.walk + TIME.search + TIME.end)
    await start(page)
    const first = search(page)
    const errors = watchErrors(page)
    let walks = 0
    let hasFailed = PATH !== undefined
    const walk = async (steps: readonly Step[]) => {
      try {
        await begin(page, first, hasFailed)
        errors.length = 0
        for (const each of steps) await each.act(page)
        await expectOrder(page)
        await expectSameAnew(page, first, hasFailed || walks % COLD === 0)
        expect(errors, 'console errors').toEqual([])
        walks += 1
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
    await fc.assert(fc.asyncProperty(new Walks(), walk), {
      seed,
      ...(PATH === undefined ? {} : { path: PATH }),
      numRuns: WALKS,
      interruptAfterTimeLimit: WALKS * TIME.walk + TIME.search,
      markInterruptAsFailure: true,
    })
    await begin(page, first, false)
    await page.setViewportSize({ width: 1440, height: 900 })
  })
}

/** Back at the first view, as the walk before has found it; or on a page that is loaded anew. */
async function begin(page: Page, first: string, isFresh: boolean): Promise<void> {
  if (isFresh) {
    await page.evaluate(() => localStorage.clear())
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto('./')
    await atEnd(page)
    await page.setViewportSize(WINDOW)
    await goTo(page, first)
  } else {
    await page.setViewportSize(WINDOW)
    await putBack(page)
    await start(page)
  }
  await beginWalk(page)
}

/** What no link says: a panel, and how the reader likes the page. */
async function putBack(page: Page): Promise<void> {
  const panel = page.locator('.panel-head button')
  if ((await panel.count()) > 0) await panel.click()
  const isUsual = await page.evaluate(() => {
    const { lang, dataset, style } = document.documentElement
    return lang === 'en' && dataset.theme === 'light' && style.fontSize === ''
  })
  if (isUsual) return
  await page.locator('.site-header nav > :last-child').click()
  await page.locator('.language-menu').selectOption('en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  const dark = await inMenu(page, 'switch', 'Dark theme')
  if ((await dark.getAttribute('aria-checked')) === 'true') await dark.click()
  const usual = page.locator('.text-size button').nth(1)
  if ((await usual.getAttribute('aria-disabled')) !== 'true') await usual.click()
  await panel.click()
}

/** List, text, map and card agree, and the focus can be seen. */
async function expectOrder(page: Page): Promise<void> {
  await showCard(page)
  await atEnd(page)
  const faults = async () => ({
    ...disagreements(await look(page)),
    focus: await focusFault(page),
  })
  // A key that does nothing: from then on the focus has to be marked, whatever moved it.
  await page.keyboard.press('Shift')
  await expect.poll(faults, { timeout: 15_000 }).toEqual({ focus: null })
}

/** On a small screen the text may have taken the place of the card. */
async function showCard(page: Page): Promise<void> {
  const card = page.locator('.sheet-place button').first()
  if ((await page.locator('.place-card').count()) === 0 && (await card.count()) > 0) {
    await card.click()
  }
}

/** The link brings the same screen to whoever opens it. */
async function expectSameAnew(page: Page, first: string, isCold: boolean): Promise<void> {
  const screen = await look(page)
  const size = page.viewportSize()
  await goTo(page, first)
  await goTo(page, screen.link)
  await expectScreen(page, screen)
  if (!isCold || size === null) return
  const other = await page.context().newPage()
  const errors = watchErrors(other)
  await other.setViewportSize(size)
  await other.goto(`./${screen.link}`)
  await expectScreen(other, screen)
  await other.close()
  expect(errors, 'console errors of the link opened anew').toEqual([])
}

/** After a while, which the map and late parts of the page may take. */
async function expectScreen(page: Page, screen: Screen): Promise<void> {
  await atEnd(page)
  await expect.poll(() => look(page), { timeout: 15_000 }).toEqual(screen)
}

function watchErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('console', (message: ConsoleMessage) => {
    const isBlocked = message.text() === 'Service Worker registration blocked by Playwright'
    if (['error', 'warning'].includes(message.type()) && !isBlocked) errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return errors
}
