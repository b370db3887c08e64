import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { locate } from '../../src/formats/locate'
import { FORMATS } from '../../src/formats/table'
import { SMALL_STORY } from './stories'

/**
 * One small story in every format, as files that a reviewer can read. After a change that is
 * meant: `PASSAGES_WRITE_GOLDEN=1 npx vitest run tests/formats/golden.test.ts`, and look at
 * the difference. Nothing is ever written where `CI` is set.
 */
const FOLDER = 'tests/formats/golden'
const WRITES = process.env.PASSAGES_WRITE_GOLDEN === '1' && process.env.CI === undefined

const OPTIONS = { base: 'https://example.org/map/', date: '2026-11-20' }

const WRITTEN = FORMATS.filter(({ writes }) => writes)

/** The files of a format: one, or those in the zip, by their paths in the folder. */
async function filesOf({ id, load }: (typeof FORMATS)[number]) {
  const { format, extension } = await load()
  const content = format?.(SMALL_STORY, OPTIONS).content ?? ''
  if (id !== 'story') return new Map([[`${id}/two-bases${extension}`, textOf(content)]])
  const files = Object.entries(unzipSync(content as Uint8Array))
  return new Map(files.map(([path, bytes]) => [`story/${path}`, textOf(bytes)]))
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

describe('the golden files', () => {
  test('are of a story that is sound, with an overlap and a place that is nowhere', () => {
    const { mentions } = locate(SMALL_STORY)
    expect(mentions).toHaveLength(SMALL_STORY.annotations.annotations.length)
    expect(mentions[2]?.start).toBeLessThan(mentions[1]?.end ?? 0)
  })

  test.each(WRITTEN)('$id: is written as it was', async (entry) => {
    const files = await filesOf(entry)
    expect(files.size).toBeGreaterThan(0)
    for (const [path, content] of files) {
      const file = `${FOLDER}/${path}`
      if (WRITES) {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
      expect(content).toBe(readFileSync(file, 'utf8'))
    }
  })

  test.each(WRITTEN.filter(({ id, reads }) => reads && id !== 'story'))(
    '$id: is read as the story it is of, as far as the format keeps it',
    async ({ id, load }) => {
      const { parse, keeps, extension } = await load()
      const file = `${FOLDER}/${id}/two-bases${extension}`
      const parsed = parse?.(readFileSync(file), file)
      expect(parsed).toEqual({ value: keeps?.(SMALL_STORY), issues: [] })
    },
  )

  test('are of no format that is no longer there', async () => {
    const files = await Promise.all(WRITTEN.map(filesOf))
    const there = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)
    const written = files.flatMap((one) => [...one.keys()].map((path) => `${FOLDER}/${path}`))
    expect(there.toSorted()).toEqual(written.toSorted())
  })
})
