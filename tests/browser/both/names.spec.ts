import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { lettered, namesUnderCovers } from '../lettered'
import { atEnd, card, goTo, open, search } from '../page'
import { test as cold } from '../test'

const VIEWS = [
  '?map=6.5/41/73',
  '?map=8/42.3/74.5',
  '?place=kant&map=5/41/70',
  '?place=tajikistan&map=6/39/71&names=ru',
]

test('no name lies under the card, a panel or a button', async ({ page }) => {
  await start(page)
  for (const view of VIEWS) {
    await test.step(view, async () => {
      await goTo(page, view)
      await expect(card(page)).toHaveCount(view.includes('place') ? 1 : 0)
      await expect.poll(() => page.evaluate(lettered)).toBeGreaterThan(1000)
      await expect.poll(() => page.evaluate(namesUnderCovers)).toEqual([])
    })
  }
})

cold.describe('on a screen of three pixels a pixel', () => {
  cold.use({ contextOptions: { reducedMotion: 'reduce' }, deviceScaleFactor: 3 })

  cold('names are drawn with all of them', async ({ page }) => {
    await open(page)
    await expect.poll(() => page.evaluate(lettered)).toBeGreaterThan(1000)
    const canvas = page.locator('.leaflet-lettering-pane > canvas')
    const [pixels, width] = await canvas.evaluate((element: HTMLCanvasElement) => {
      return [element.width, Number.parseFloat(element.style.width)]
    })
    expect((pixels ?? 0) / (width ?? 1)).toBeCloseTo(3, 2)
  })
})

/** Kyrgyz, Kazakh, Tajik and Uzbek write these, Russian does not. */
const LETTERS = [...'ңөүғӣқӯҳҷҚҢӨҮҒҶ']

for (const font of ['"Source Sans 3 Variable"', 'italic 400 "Source Serif 4 Italic"']) {
  test(`the letters of the region are in the map's own ${font.replaceAll('"', '')}`, async ({
    page,
  }) => {
    await start(page)
    const missing = await page.evaluate(
      async ([font, letters]) => {
        const family = font.slice(font.indexOf('"'))
        const style = font.slice(0, font.indexOf('"'))
        await document.fonts.load(`${style} 20px ${family}`, letters.join(''))
        const context = new OffscreenCanvas(1, 1).getContext('2d')
        if (context === null) throw new Error('There is no canvas.')
        const width = (families: string, letter: string) => {
          context.font = `${style} 20px ${families}`
          return context.measureText(letter).width
        }
        // A letter that the font lacks is as wide as one of whatever comes after it.
        return letters.filter((letter) => {
          const [own, fallback] = [
            width(`${family}, monospace`, letter),
            width('monospace', letter),
          ]
          return own === fallback && own !== width(`${family}, serif`, letter)
        })
      },
      [font, LETTERS] as const,
    )
    expect(missing).toEqual([])
  })
}

test('a name that is told in another language and back lies beside its sign as before', async ({
  page,
}) => {
  await start(page, '?place=kant')
  await atEnd(page)
  const before = await namePlaces(page)
  expect(before.filter((name) => name.includes('is-selected'))).toHaveLength(1)
  for (const language of ['ru', 'ky', 'en']) {
    await goTo(page, `${search(page).replace(/&lang=../u, '')}&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await atEnd(page)
  }
  await expect.poll(() => namePlaces(page)).toEqual(before)
})

/** What each name is, where it lies, and what state it shows. */
function namePlaces(page: Page): Promise<readonly string[]> {
  return page.locator('.story-label span').evaluateAll((names) => {
    const told = names.map((name) => {
      const { left, top } = name.getBoundingClientRect()
      const state = [...(name.parentElement?.classList ?? [])].filter((each) => /^is-/u.test(each))
      return `${name.textContent} ${Math.round(left)} ${Math.round(top)} ${state.join(' ')}`
    })
    return told.toSorted()
  })
}
