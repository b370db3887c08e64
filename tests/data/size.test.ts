import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const FOLDER = new URL('../../geo/basemap/', import.meta.url)
const FILES = readdirSync(FOLDER).map((name) => ({ name, bytes: packed(name) }))

/** As a host sends it: pictures as they are, all else after brotli. */
function packed(name: string): number {
  const body = readFileSync(new URL(name, FOLDER))
  return name.endsWith('.avif') ? body.length : brotliCompressSync(body).length
}

function sum(isCounted: (name: string) => boolean): number {
  return FILES.filter(({ name }) => isCounted(name)).reduce((total, { bytes }) => total + bytes, 0)
}

describe('the base map over the wire', () => {
  test.each(['light', 'dark'])('is under 220 kB for the first view in the %s theme', (theme) => {
    const preview = `relief-${theme}-preview.avif`
    expect(FILES.map(({ name }) => name)).toContain(preview)
    expect(sum((name) => !name.endsWith('.avif') || name === preview)).toBeLessThan(220_000)
  })

  test('is under 600 kB with all of it, both themes and the relief in full', () => {
    expect(sum(() => true)).toBeLessThan(600_000)
  })
})
