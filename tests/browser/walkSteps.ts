import type { Page } from '@playwright/test'
import type { ScreenPoint } from './onMap'
import { ON_MAP, places, story } from './story'

/** Something that a reader does in a hurry: where there is nothing to do it with, nothing. */
export class Step {
  constructor(
    readonly says: string,
    readonly act: (page: Page) => Promise<void>,
  ) {}

  /** As fast-check prints it. */
  toString(): string {
    return this.says
  }
}

export interface Steps {
  /** How often a step of these is taken, compared to the others. */
  readonly weight: number
  readonly steps: readonly Step[]
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What a walk begins in: wide enough for two panes, and quickly painted. */
export const WINDOW: Size = { width: 960, height: 600 }

const CHOICES = 14
const PLACE = '.place-item'
const MENU = '.site-header nav > :last-child'
const SPEAKERS = '.site-header nav > [aria-haspopup]:nth-last-child(3)'

/** All that a walk is made of. */
export const STEPS: readonly Steps[] = [
  { weight: 10, steps: ON_MAP.map((id) => press(`${id} on the map`, `[data-place="${id}"]`)) },
  { weight: 10, steps: story.mentions.map(({ id }) => press(`words ${id}`, `#mention-${id}`)) },
  { weight: 6, steps: places.map((_, index) => press(`place ${index} of the list`, PLACE, index)) },
  {
    weight: 9,
    steps: [
      press('previous passage', '.stepper button', 0),
      press('next passage', '.stepper button', 1),
      press('the place around', '.within a'),
      press('read in the article', '.passage-steps .read'),
      press('back to the card', '.sheet-place button', 0),
      press('show the layer', '.card-note .link'),
      press('clear the filter, in the card', '.filtered-note .link'),
    ],
  },
  { weight: 4, steps: [key('Escape'), press('close', '.place-card .close')] },
  {
    weight: 7,
    steps: [
      key('n'),
      key('p'),
      press('the tour', '.header-button[aria-keyshortcuts="n p"]'),
      press('next of the tour', '.tour-step', 1),
      press('tour without states', '.tour-bar input'),
      press('leave the tour', '.tour-bar .leave'),
    ],
  },
  {
    weight: 14,
    steps: [
      ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', '+', '-'].map(mapKey),
      ...[drag(180, 60), drag(-140, 90), drag(30, -200)],
      ...[-240, 240].map(wheel),
      ...['zoom in', 'zoom out', 'whole story'].map((name, index) =>
        press(name, '.map-controls button', index),
      ),
    ],
  },
  {
    weight: 6,
    steps: [
      press('fold the layers', '.layers-panel h2 button'),
      ...story.layers.map((_, index) => press(`layer ${index}`, '.layers-panel input', index)),
    ],
  },
  {
    weight: 6,
    steps: [
      ...Array.from({ length: CHOICES }, (_, index) => choose(index)),
      press('take back a wish', '.wish'),
      press('clear the filter', '.filter-bar .clear'),
    ],
  },
  { weight: 4, steps: ['kant', 'russia', 'bishkek', 'zzz'].map(find) },
  { weight: 10, steps: (['back', 'forward'] as const).map(travel) },
  {
    weight: 3,
    steps: [WINDOW, { width: 640, height: 600 }, { width: 900, height: 440 }].map(resize),
  },
  { weight: 3, steps: [inMenu('theme', '.menu li:last-child [role="switch"]')] },
  { weight: 3, steps: ['en', 'ru', 'ky'].map(speak) },
  {
    weight: 2,
    steps: [0, 1, 2].map((index) => inMenu(`text size ${index}`, '.text-size button', index)),
  },
  {
    weight: 5,
    steps: [press('follow', '.map-controls .follow'), scroll(-900), scroll(400), scroll(900)],
  },
  { weight: 2, steps: [key('Tab'), key('Shift+Tab'), key('Enter'), key('?')] },
]

function press(says: string, selector: string, index = 0): Step {
  return new Step(`press ${says}`, (page) => pressOn(page, selector, index))
}

/** With the mouse, where it really hits what is meant. */
async function pressOn(page: Page, selector: string, index = 0): Promise<void> {
  const point = await page.evaluate(findPoint, { selector, index })
  if (point !== null) await page.mouse.click(point.x, point.y)
}

function key(name: string): Step {
  return new Step(`key ${name}`, (page) => page.keyboard.press(name))
}

function mapKey(name: string): Step {
  return new Step(`key ${name} on the map`, async (page) => {
    await page.locator('.map').evaluate((map: HTMLElement) => map.focus({ preventScroll: true }))
    await page.keyboard.press(name)
  })
}

function drag(right: number, down: number): Step {
  return new Step(`drag the map by ${right}, ${down}`, async (page) => {
    const from = await page.evaluate(findPoint, { selector: '.map', index: 0 })
    if (from === null) return
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x + right, from.y + down, { steps: 3 })
    await page.mouse.up()
  })
}

function wheel(by: number): Step {
  return new Step(`wheel on the map by ${by}`, (page) => turnWheel(page, '.map', by))
}

function scroll(by: number): Step {
  return new Step(`scroll the text by ${by}`, (page) => turnWheel(page, '.reader-pane', by))
}

async function turnWheel(page: Page, selector: string, by: number): Promise<void> {
  const point = await page.evaluate(findPoint, { selector, index: 0 })
  if (point === null) return
  await page.mouse.move(point.x, point.y)
  await page.mouse.wheel(0, by)
}

function find(words: string): Step {
  return new Step(`find ${words}`, async (page) => {
    await openPanel(page, '.find-box', '.find-button')
    await pressOn(page, '.find-box input')
    await page.keyboard.insertText(words)
    await page.keyboard.press('Enter')
  })
}

/** Wide windows have a button for who says what; in others it is in the menu. */
function choose(index: number): Step {
  return new Step(`choice ${index} of who says what`, async (page) => {
    const isWide = await page.locator(SPEAKERS).isVisible()
    if (!isWide && (await page.locator('.speakers').count()) === 0) {
      await openPanel(page, '.menu', MENU)
    }
    await openPanel(page, '.speakers', isWide ? SPEAKERS : '.menu .narrow-only button')
    await pressOn(page, '.speakers input', index)
  })
}

function inMenu(says: string, selector: string, index = 0): Step {
  return new Step(says, async (page) => {
    await openPanel(page, '.menu', MENU)
    await pressOn(page, selector, index)
  })
}

function speak(language: string): Step {
  return new Step(`language ${language}`, async (page) => {
    await openPanel(page, '.menu', MENU)
    await page.locator('.language-menu').selectOption(language)
  })
}

async function openPanel(page: Page, panel: string, button: string): Promise<void> {
  if ((await page.locator(panel).count()) > 0) return
  await pressOn(page, button)
  await page.locator(panel).waitFor({ timeout: 10_000 })
}

/** Not beyond where the walk began. */
function travel(way: 'back' | 'forward'): Step {
  return new Step(way, (page) =>
    page.evaluate(async (way) => {
      const { canGoForward, currentEntry } = navigation
      const isFree =
        way === 'forward' ? canGoForward : (currentEntry?.index ?? 0) > window.walk.beginning
      // A step of the page may come between, and end it.
      if (isFree) await Promise.allSettled(Object.values(navigation[way]()))
    }, way),
  )
}

function resize(size: Size): Step {
  return new Step(`window of ${size.width} × ${size.height}`, (page) => page.setViewportSize(size))
}

/** Runs in the page: brings the element into sight, and finds a point where it is hit. */
function findPoint(wanted: { selector: string; index: number }): ScreenPoint | null {
  const element = document.querySelectorAll(wanted.selector)[wanted.index]
  if (element === undefined) return null
  const isOnMap = element.closest('.map') !== null
  if (!isOnMap) element.scrollIntoView({ block: 'nearest' })
  const frame = document.querySelector('.map')?.getBoundingClientRect()
  const shares = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92]
  for (const box of element.getClientRects()) {
    const left = Math.max(box.left, isOnMap ? (frame?.left ?? 0) : 0)
    const top = Math.max(box.top, isOnMap ? (frame?.top ?? 0) : 0)
    const right = Math.min(box.right, isOnMap ? (frame?.right ?? 0) : innerWidth)
    const bottom = Math.min(box.bottom, isOnMap ? (frame?.bottom ?? 0) : innerHeight)
    for (const v of shares) {
      for (const h of shares) {
        const x = left + h * (right - left)
        const y = top + v * (bottom - top)
        if (element.contains(document.elementFromPoint(x, y))) return { x, y }
      }
    }
  }
  return null
}
