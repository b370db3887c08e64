import type { Page } from '@playwright/test'
import { expect, start, test } from '../kept'
import { card, goTo } from '../page'

test('the text is numbered, in lines of 60 to 70 characters, and nothing of it is cut off', async ({
  page,
}) => {
  await start(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const lines = await lengthsOfLines(page)
  expect(lines.length).toBeGreaterThan(20)
  const mean = lines.reduce((sum, count) => sum + count, 0) / lines.length
  expect(mean).toBeGreaterThanOrEqual(60)
  expect(mean).toBeLessThanOrEqual(70)

  const numbers = page.locator('.paragraph-number')
  await expect(numbers).toHaveText(['1', '2', '3', '4', '5', '6'])
  for (const number of await numbers.all()) {
    await number.scrollIntoViewIfNeeded()
    await expect(number).toBeInViewport({ ratio: 1 })
  }

  for (const place of ['kyrgyzstan', 'kant-air-base', 'tajik-afghan-border', 'second-base']) {
    await test.step(`with the card of ${place}`, async () => {
      await goTo(page, `?place=${place}`)
      await expect(card(page)).toBeVisible()
      expect(await clipped(page), `cut off with the card of ${place}`).toEqual([])
    })
  }
})

/** In characters, without the last line of each paragraph. */
function lengthsOfLines(page: Page): Promise<readonly number[]> {
  return page.locator('article .paragraph').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      // A line begins where a character stands to the left of the one before it.
      const lines: number[] = []
      let right = Number.POSITIVE_INFINITY
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      while (texts.nextNode() !== null) {
        if (texts.currentNode.parentElement?.matches('.paragraph-number')) continue
        for (let at = 0; at < (texts.currentNode.textContent ?? '').length; at++) {
          range.setStart(texts.currentNode, at)
          range.setEnd(texts.currentNode, at + 1)
          const box = range.getBoundingClientRect()
          if (box.left < right - 40) lines.push(0)
          right = box.right
          lines.push((lines.pop() ?? 0) + 1)
        }
      }
      return lines.slice(0, -1)
    }),
  )
}

/** Lines of text that reach over the side of what cuts them off. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cuts = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
    const frameOf = (element: Element | null): DOMRect => {
      if (element === null) return document.documentElement.getBoundingClientRect()
      return cuts(element) ? element.getBoundingClientRect() : frameOf(element.parentElement)
    }
    return [...document.querySelectorAll('.reader-pane *, .place-card, .place-card *')].flatMap(
      (element) => {
        const frame = frameOf(element)
        return [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .filter((node) => {
            const range = document.createRange()
            range.selectNodeContents(node)
            const lines = [...range.getClientRects()]
            return lines.some(({ left, right }) => left < frame.left || right > frame.right + 0.5)
          })
          .map(({ textContent }) => `${element.className}: ${textContent}`)
      },
    )
  })
}
