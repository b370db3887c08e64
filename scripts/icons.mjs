import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { provideChromium } from './chromium.mjs'
import { root } from './prepare.mjs'

/**
 * Draws the icons of the installed page from public/icon.svg; they are kept in the
 * repository, for a build must need no browser: `node scripts/icons.mjs`.
 *
 * A maskable icon is cut to whatever form a system likes: its ground goes to the edges, and
 * the drawing stays within the middle four fifths.
 */
const SIZES = [192, 512]
const GROUND = /<rect[^>]*\/>/

const svg = readFileSync(`${root}public/icon.svg`, 'utf8')
const [ground = ''] = GROUND.exec(svg) ?? []
const paper = /fill="(#\w+)"/.exec(ground)?.[1]
if (paper === undefined) throw new Error('public/icon.svg has no ground to cut.')
const maskable = svg
  .replace(
    ground,
    `<rect width="32" height="32" fill="${paper}"/><g transform="translate(3.2 3.2) scale(.8)">`,
  )
  .replace('</svg>', '</g></svg>')

const browser = await chromium.launch({
  executablePath: provideChromium(chromium.executablePath()),
})
mkdirSync(`${root}public/icons`, { recursive: true })
for (const size of SIZES) {
  await draw(svg, size, `icon-${size}.png`)
  await draw(maskable, size, `maskable-${size}.png`)
}
await browser.close()

/**
 * @param {string} drawing
 * @param {number} size pixels
 * @param {string} name
 */
async function draw(drawing, size, name) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`)
  writeFileSync(`${root}public/icons/${name}`, await page.screenshot({ omitBackground: true }))
  await page.close()
}
