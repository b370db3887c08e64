import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/formats/table'
import { REAL_STORY } from '../formats/stories'
import { readText } from '../realFiles'

const ARTICLE = 'public/articles/second-russian-base'
const COMMAND = ['node', resolve('scripts/passages.mjs'), 'convert']

const folder = mkdtempSync(join(tmpdir(), 'passages-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** The command itself, as a shell would run it. */
function run(args: readonly string[], input: string | Uint8Array = '', cwd = '.'): Promise<Run> {
  return start([...COMMAND, ...args], input, cwd)
}

function start(
  [command = '', ...args]: readonly string[],
  input: string | Uint8Array,
  cwd: string,
) {
  return new Promise<Run>((done, failed) => {
    const child = spawn(command, args, { cwd, shell: process.platform === 'win32' })
    const out: Buffer[] = []
    const told: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => told.push(chunk))
    child.on('error', failed)
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(told).toString() }),
    )
    // A command that does not read its input may be gone before it is written.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

const file = (name: string, content: string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

// Each call bundles the code anew, and some tests make three.
describe('passages convert', { timeout: 60_000 }, () => {
  test('--help lists every format and what each exit code means', async () => {
    const { code, stdout, stderr } = await run(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const { id, purpose } of FORMATS) {
      const line = stdout.toString().match(new RegExp(`^  ${id} .*$`, 'mu'))?.[0]
      expect(line).toContain(purpose)
    }
    expect(stdout.toString()).toContain('Exit codes: 0 fine; 1')
  })

  test.each(FORMATS.filter(({ writes }) => writes))(
    'writes the article of the project as $id, as the page would',
    async ({ id, load }) => {
      const { format } = await load()
      const { code, stdout, stderr } = await run([ARTICLE, '--to', id])
      const written = format?.(REAL_STORY)
      expect(code).toBe(0)
      expect(stdout.equals(Buffer.from(written?.content ?? ''))).toBe(true)
      expect(stderr.split('\n').length - 1).toBe(written?.losses.length)
    },
  )

  test('begins the ids of linked data with the address that is given', async () => {
    const base = 'https://example.org/map/'
    const { stdout } = await run([ARTICLE, '--to', 'linked-places', '--base', base])
    const { features } = JSON.parse(stdout.toString())
    expect(features[0]['@id']).toBe(`${base}?article=second-russian-base&place=afghanistan`)
  })

  test('finds the words of Recogito by its offsets, if the text is given', async () => {
    const cells = 'UUID,FILE,QUOTE_TRANSCRIPTION,ANCHOR,TYPE,URI,VOCAB_LABEL,LAT,LNG'
    const row = 'a1,a.txt,Kant,char-offset:15,PLACE,https://example.org/1,Kant,42.89,74.85'
    const table = file('recogito.csv', `${cells}\r\n${row}\r\n`)
    const text = file('a.txt', '\u{1f6e9} Kant is not Kant.')
    const { stdout } = await run([table, '--to', 'csv', '--text', text])
    expect(stdout.toString()).toContain(',Kant,"\u{1f6e9} Kant is not ",.,')
    const missing = await run([table, '--to', 'csv', '--text', join(folder, 'none.txt')])
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('there is no text in UTF-8 in')
  })

  test('writes a zip that is the files of the project again', async () => {
    const { stdout } = await run([ARTICLE, '--to', 'story'])
    const files = unzipSync(stdout)
    const text = (path: string) => new TextDecoder().decode(files[path])
    expect(text('articles/second-russian-base/article.json')).toBe(
      readText(`${ARTICLE}/article.json`),
    )
    expect(text('geo/sites.geojson')).toBe(readText('geo/sites.geojson'))
  })

  test('reads the folder of an unpacked story, from wherever it is called', async () => {
    cpSync('tests/formats/golden/story', join(folder, 'story'), { recursive: true })
    const whole = await run(['story', '--to', 'geojson'], '', folder)
    const article = await run(['articles/two-bases', '--to', 'geojson'], '', join(folder, 'story'))
    expect([whole.code, whole.stderr, article.code]).toEqual([0, '', 0])
    const { features, passages } = JSON.parse(whole.stdout.toString())
    expect([passages.story, features.length]).toEqual(['two-bases', 3])
    expect(article.stdout.equals(whole.stdout)).toBe(true)
  })

  test('reads standard input, and a file, and tells them apart by what is in them', async () => {
    const path = 'tests/formats/golden/geojson/two-bases.geojson'
    const fromFile = await run([path, '--to', 'web-annotation'])
    const fromInput = await run(['-', '--to', 'web-annotation'], readFileSync(path))
    const said = await run(['-', '--from', 'geojson', '--to', 'web-annotation'], readFileSync(path))
    expect([fromFile.code, fromFile.stderr]).toEqual([0, ''])
    expect(fromInput.stdout.equals(fromFile.stdout)).toBe(true)
    expect(said.stdout.equals(fromFile.stdout)).toBe(true)
  })

  test('writes to a file that is named', async () => {
    const out = join(folder, 'out.geojson')
    const { code, stdout } = await run([ARTICLE, '--to', 'geojson', '--out', out])
    expect([code, stdout.length]).toEqual([0, 0])
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ type: 'FeatureCollection' })
  })

  test('tells what is wrong with file, place and reason, keeps the sound, and leaves with 1', async () => {
    const features = [
      { type: 'Feature', id: 'kant', geometry: null, properties: null },
      { type: 'Feature', id: 'osh', geometry: { type: 'Point', coordinates: [720, 40] } },
    ]
    const path = file('two.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
    const { code, stdout, stderr } = await run([path, '--to', 'geojson'])
    expect(code).toBe(1)
    const lines = stderr.trimEnd().split('\n')
    expect(lines).toContain(
      `issue: ${path}: features[1].geometry.coordinates.0: Invalid value: Expected <=180 but received 720`,
    )
    expect(JSON.parse(stdout.toString()).features.map(({ id }: { id: string }) => id)).toEqual([
      'kant',
    ])
  })

  test('tells what is left out, which is no fault', async () => {
    const geometry = { type: 'Point', coordinates: [74.850777777, 42.89106] }
    const golden = readText('tests/formats/golden/geojson/two-bases.geojson')
    const input = golden.replace('[74.85,42.89]', JSON.stringify(geometry.coordinates))
    const { code, stderr } = await run(['-', '--to', 'story'], input)
    expect(code).toBe(0)
    expect(stderr).toBe(
      'loss: places.kant.geometry.coordinates: rounded to five decimals, about a metre, and outer rings turned anticlockwise\n',
    )
  })

  test('writes nothing where nothing can be used', async () => {
    const path = file('broken.geojson', '{"type": "FeatureCollection", "features": [')
    const { code, stdout, stderr } = await run([path, '--from', 'geojson', '--to', 'story'])
    expect([code, stdout.length]).toEqual([1, 0])
    expect(stderr).toMatch(/^issue: .*broken\.geojson: is not JSON \(/u)
    expect(stderr).toContain('Nothing in it could be used')
  })

  test.each<[string, readonly string[], string]>([
    ['no IN', ['--to', 'geojson'], 'give one IN'],
    ['two INs', ['a', 'b', '--to', 'geojson'], 'give one IN'],
    ['no FORMAT', [ARTICLE], 'say --to FORMAT'],
    ['an unknown FORMAT', [ARTICLE, '--to', 'shapefile'], 'cannot write "shapefile"; known are'],
    ['an IN that is not there', ['nowhere.csv', '--to', 'geojson'], 'no file "nowhere.csv"'],
    ['an IN that is no format', ['LICENSE', '--to', 'geojson'], 'cannot tell what format'],
    ['a folder without an article', ['src', '--to', 'geojson'], 'holds no article'],
    ['an unknown option', [ARTICLE, '--two', 'geojson'], "Unknown option '--two'"],
  ])('with %s is a wrong call', async (_, args, message) => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout.length]).toEqual([2, 0])
    expect(stderr).toContain(`passages convert: `)
    expect(stderr).toContain(message)
  })

  test.each([
    ['npx passages', ['npx', '--offline', 'passages', 'convert']],
    ['npm run convert', ['npm', 'run', '--silent', 'convert', '--']],
  ])('is what "%s" runs', async (_, command) => {
    const direct = await run([ARTICLE, '--to', 'geojson'])
    const found = await start([...command, ARTICLE, '--to', 'geojson'], '', '.')
    expect([found.code, found.stderr]).toEqual([0, ''])
    expect(found.stdout.equals(direct.stdout)).toBe(true)
  })

  test('knows no other verb', async () => {
    const { code, stderr } = await start(['node', 'scripts/passages.mjs', 'frobnicate'], '', '.')
    expect([code, stderr]).toEqual([
      2,
      'passages: there is no command "frobnicate", only "convert"\n',
    ])
  })
})
