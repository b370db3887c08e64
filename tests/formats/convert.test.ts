import { describe, expect, test } from 'vitest'
import { convert, type Input } from '../../src/formats/convert'
import type { FileContent, Story } from '../../src/formats/format'
import { detectFormat, FORMATS, type FormatEntry } from '../../src/formats/table'
import { annotation, quote } from '../fixtures/story'
import { REAL_STORY, SMALL_STORY } from './stories'

const BOTH_WAYS = FORMATS.filter(({ reads, writes }) => reads && writes)

async function write({ load }: FormatEntry, story: Story): Promise<FileContent> {
  const { format } = await load()
  return format?.(story).content ?? ''
}

/** The file that a conversion gives; a call that is wrong fails the test. */
async function converted(input: Input, to: string, from?: string) {
  const result = await convert(input, { from, to })
  if (result.kind === 'wrong-call') throw new Error(result.message)
  return result
}

describe('the table of formats', () => {
  test.each(FORMATS)('$id: says of itself what its code says', async (entry) => {
    const format = await entry.load()
    expect(format).toMatchObject({ id: entry.id, extension: entry.extension })
    expect(format.format !== undefined).toBe(entry.writes)
    expect(format.parse !== undefined).toBe(entry.reads)
    expect(format.keeps !== undefined).toBe(entry.writes && entry.reads)
    expect(entry.purpose.length).toBeLessThan(70)
  })

  test('names no format twice, and gives no two files of a story the same name', () => {
    const written = FORMATS.filter(({ writes }) => writes)
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length)
    expect(new Set(written.map(({ extension }) => extension)).size).toBe(written.length)
  })

  test.each(BOTH_WAYS)('$id: is recognised, and as nothing else', async (entry) => {
    for (const story of [SMALL_STORY, REAL_STORY]) {
      const content = await write(entry, story)
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
      const alike = FORMATS.filter(({ reads, looksLike }) => reads && looksLike(text))
      expect(alike.map(({ id }) => id)).toEqual([entry.id])
      expect(detectFormat(content)?.id).toBe(entry.id)
    }
  })

  test.each([
    ['words', 'Hello'],
    ['nothing', ''],
    ['the project’s own article', '{"id":"a","language":"en","blocks":[]}'],
    ['a text that talks of one', '{"text":"\\"type\\": \\"Annotation\\", \\"features\\": []"}'],
  ])('takes %s for no format', (_, content) => {
    expect(detectFormat(content)).toBeNull()
  })
})

describe('a conversion', () => {
  const PAIRS = BOTH_WAYS.flatMap((from) => BOTH_WAYS.map((to) => ({ from, to })))

  test.each(PAIRS)(
    'of the real story from $from.id to $to.id keeps what both keep',
    async ({ from, to }) => {
      const source = await from.load()
      const kept = source.keeps?.(REAL_STORY) ?? REAL_STORY
      const input = { file: `a${from.extension}`, content: await write(from, REAL_STORY) }
      const { content, issues } = await converted(input, to.id)
      expect(issues).toEqual([])
      expect(content).toEqual(await write(to, kept))
    },
  )

  test('says where words are that are not in the text', async () => {
    const file = String(await write(geojsonEntry(), SMALL_STORY)).replaceAll(
      '"near "',
      '"far from "',
    )
    const { content, issues } = await converted({ file: 'a.geojson', content: file }, 'geojson')
    expect(content).not.toBeNull()
    expect(issues).toEqual([
      {
        file: 'a.geojson',
        path: 'title-kant.mention',
        message: 'the words "far from [Kant]" are not in the text',
      },
    ])
  })

  test('writes nothing where there is nothing', async () => {
    const { content, issues } = await converted({ file: 'a', content: '{' }, 'geojson', 'geojson')
    expect(content).toBeNull()
    expect(issues).toHaveLength(1)
  })

  test.each<[string, string | undefined, string, string]>([
    ['to a format that is none', undefined, 'shapefile', 'cannot write "shapefile"'],
    ['from a format that is none', 'shapefile', 'geojson', 'cannot read "shapefile"'],
    ['from what is not said and cannot be seen', undefined, 'geojson', 'cannot tell what format'],
  ])('%s is a wrong call', async (_, from, to, message) => {
    const result = await convert({ file: 'a', content: 'Hello' }, { from, to })
    expect(result.kind).toBe('wrong-call')
    expect(result.kind === 'wrong-call' && result.message).toContain(message)
    expect(result.kind === 'wrong-call' && result.message).toContain('geojson')
  })
})

/** As an editor may have it half-way: nothing of it would be shown, and all of it is kept. */
const UNSOUND: Story = {
  ...SMALL_STORY,
  annotations: {
    speakers: [],
    annotations: [
      annotation('no-place', 'bishkek', 'near |Kant|'),
      annotation('no-words', 'kant', 'near |Bishkek|'),
      annotation('no-speaker', 'kant', 'near |Kant|', { speaker: 'Nobody', speech: 'direct' }),
      annotation('no-such-passage', 'kant', 'near |Kant|', { passage: quote('|of old|') }),
      annotation('elsewhere', 'kant', 'near |Kant|', { passage: quote('|Nobody named a site.|') }),
    ],
  },
}

describe('a story that is not sound', () => {
  test.each(BOTH_WAYS)(
    'is kept by $id as far as a sound one is, or its losses told',
    async (one) => {
      const { format, keeps, parse } = await one.load()
      const written = format?.(UNSOUND)
      const kept = keeps?.(UNSOUND) ?? UNSOUND
      expect(parse?.(written?.content ?? '', 'a')).toEqual({ value: kept, issues: [] })
      const missing = UNSOUND.annotations.annotations.filter(
        ({ id }) => !kept.annotations.annotations.some((other) => other.id === id),
      )
      const lost = written?.losses.map(({ path }) => path)
      for (const { id } of missing) expect(lost).toContain(`annotations.${id}`)
    },
  )
})

function geojsonEntry(): FormatEntry {
  const entry = FORMATS.find(({ id }) => id === 'geojson')
  if (entry === undefined) throw new RangeError('GeoJSON is in the table.')
  return entry
}
