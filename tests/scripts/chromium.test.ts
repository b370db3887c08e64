import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../scripts/chromium.mjs'

const folder = mkdtempSync(join(tmpdir(), 'passages-'))
const own = join(folder, 'own')
const system = join(folder, 'system')
const notes = join(folder, 'notes.txt')
const missing = join(folder, 'missing')

for (const program of [own, system]) {
  writeFileSync(program, '#!/bin/sh\n')
  chmodSync(program, 0o755)
}
writeFileSync(notes, 'no program')
chmodSync(notes, 0o644)

afterAll(() => rmSync(folder, { recursive: true }))

describe('findChromium', () => {
  test.each([
    ['the one that CHROMIUM_PATH names', system, own, [], system],
    ['Playwright’s own where CHROMIUM_PATH is not set', undefined, own, [system], own],
    ['Playwright’s own where CHROMIUM_PATH is empty', '', own, [system], own],
    ['the system’s where Playwright has none', undefined, missing, [missing, system], system],
    ['the first of the system’s that can be run', undefined, missing, [notes, system, own], system],
    ['none where there is none', undefined, missing, [missing, notes], null],
  ])('takes %s', (_, asked, own, places, expected) => {
    const env = asked === undefined ? {} : { CHROMIUM_PATH: asked }
    expect(findChromium({ env, own, places })).toBe(expected)
  })

  test.each([
    ['that is not there', missing],
    ['that is no program', notes],
    ['that is a folder', folder],
  ])('refuses a CHROMIUM_PATH %s, whatever else there is', (_, path) => {
    const find = () => findChromium({ env: { CHROMIUM_PATH: path }, own, places: [system] })
    expect(find).toThrow(`CHROMIUM_PATH names "${path}"`)
  })
})
