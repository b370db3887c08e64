import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readJson, readText } from './realFiles'
import { themed } from './themed'

interface Icon {
  readonly src: string
  readonly sizes: string
  readonly type: string
  readonly purpose?: string
}

const manifest = readJson('public/manifest.webmanifest') as {
  readonly icons: readonly Icon[]
  readonly background_color: string
  readonly theme_color: string
  readonly start_url: string
  readonly scope: string
}
const page = readText('index.html')
const styles = readText('src/colours.css')

describe('the manifest', () => {
  test.each(manifest.icons.map((icon) => [icon.src, icon] as const))(
    '%s is what it says',
    (_, icon) => {
      const file = readFileSync(`public/${icon.src}`)
      if (icon.type === 'image/svg+xml') return expect(file.toString()).toContain('<svg')
      // The head of a PNG: its name, then width and height.
      expect(file.subarray(1, 4).toString()).toBe('PNG')
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`).toBe(icon.sizes)
    },
  )

  test.each([192, 512])('has an icon of %i pixels, and one that can be cut to any form', (size) => {
    const found = manifest.icons.filter(({ sizes }) => sizes === `${size}x${size}`)
    expect(found.map(({ purpose }) => purpose)).toEqual([undefined, 'maskable'])
  })

  test('lies beside the page, wherever that is', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
    expect(page).toContain('<link rel="manifest" href="./manifest.webmanifest" />')
  })

  test('has the colours of the page', () => {
    expect(themed(styles, 'light')).toContain(`--paper: ${manifest.background_color};`)
    expect(themed(styles, 'light')).toContain(`--panel: ${manifest.theme_color};`)
    const colours = [
      ...page.matchAll(/name="theme-color".*scheme: (light|dark).*content="(#\w+)"/gu),
    ]
    expect(colours).toHaveLength(2)
    for (const [, theme, colour = ''] of colours) {
      expect(themed(styles, theme === 'dark' ? 'dark' : 'light')).toContain(`--panel: ${colour};`)
    }
  })
})
