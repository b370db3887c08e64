import { headers } from '../../../scripts/contentPolicy.mjs'
import { readBasemap } from '../../../scripts/readStory'
import { overviewBounds } from '../../../src/model/overview'
import type { StoryPlace } from '../../../src/model/types'
import { drawMap } from '../../../src/picture/drawMap'
import { OUTLINE_PARTS } from '../../../src/picture/options'
import { pageColours, paletteOf, storyInks } from '../../../src/picture/palette'
import { toSvgString } from '../../../src/picture/svgElement'
import { toSvg } from '../../../src/picture/toSvg'
import { measure, optionsFor } from '../../fixtures/picture'
import { fromHex } from '../pixels'
import { story } from '../story'
import { expect, test } from '../test'

test('an outline in the colours of a page follows its theme, under the page’s own policy', async ({
  page,
}) => {
  const options = {
    ...optionsFor(story),
    width: 640,
    height: 420,
    theme: 'page' as const,
    look: { type: 'fit' as const, bounds: overviewBounds(story) },
    parts: OUTLINE_PARTS,
  }
  const linkOf = ({ id }: StoryPlace) => ({ href: `#${id}`, label: id })
  const subject = { story, basemap: { ...readBasemap('.'), relief: null } }
  const svg = toSvgString(toSvg(drawMap(subject, options, measure, linkOf)))
  const head = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="./outline.css">'
  await page.route('**/outline.html', (route) =>
    route.fulfill({ body: head + svg, contentType: 'text/html', headers: headers(null) }),
  )
  await page.route('**/outline.css', (route) =>
    route.fulfill({ body: pageColours(), contentType: 'text/css' }),
  )
  await page.goto('./outline.html')
  const land = page.locator('.land path')
  const disc = page.locator('[data-place="kant"] circle').last()
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    await expect(land).toHaveCSS('fill', rgb(paletteOf(theme).land))
    await expect(disc).toHaveCSS('fill', rgb(storyInks[theme].site))
  }
  // A click on the line itself, and one ten pixels beside the middle of a disc.
  await page.locator('a[href="#tajik-afghan-border"]').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#tajik-afghan-border$/u)
  const box = await disc.boundingBox()
  await page.mouse.click((box?.x ?? 0) + 5 + 10, (box?.y ?? 0) + 5)
  await expect(page).toHaveURL(/#kant(-air-base)?$/u)
})

function rgb(hex: string): string {
  return `rgb(${fromHex(hex).join(', ')})`
}
