import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { singlePage } from '../../scripts/singleHtml.mjs'

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <title>Passages</title>
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/style-1.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
const STYLE = 'p::before { content: "$&" }'
const SCRIPT = `const a = '</script>', b = /<\\/script/u, c = \`<!-- $1\`, d = 1 < 2`

function make(files: Readonly<Record<string, string>> = {}): string {
  return singlePage({
    html: HTML,
    style: STYLE,
    script: SCRIPT,
    icon: Buffer.from('<svg/>'),
    files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
  })
}

function sha256(text: string, encoding: 'base64' | 'hex'): string {
  return createHash('sha256').update(text).digest(encoding)
}

/** The content of the elements that a pattern's tag opens, as a browser would read it. */
function contents(page: string, tag: RegExp): readonly string[] {
  return page
    .split(tag)
    .slice(1)
    .map((rest) => rest.split(/<\/(?:script|style)>/u)[0] ?? '')
}

describe('a page in one file', () => {
  test('names no other file', () => {
    const page = make()
    expect(page).not.toMatch(/\b(?:src|href)="(?!data:)/u)
    expect(page).toContain('<div id="root"></div>')
    expect(page).toContain('<title>Passages</title>')
  })

  test('has a policy that lets in its own script and style by their hashes, and no other', () => {
    const page = make()
    const [script = ''] = contents(page, /<script type="module">/u)
    const [style = ''] = contents(page, /<style>/u)
    const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/u.exec(page) ?? []
    const rules = policy.split('; ')
    expect(rules).toContain(`script-src 'sha256-${sha256(script, 'base64')}'`)
    expect(rules).toContain(`style-src 'sha256-${sha256(style, 'base64')}'`)
    expect(rules).toContain("default-src 'none'")
    expect(rules).toContain("require-trusted-types-for 'script'")
    expect(policy).not.toMatch(/unsafe|'self'|blob:|https?:|\*/u)
    expect(style).toBe(STYLE)
  })

  test('has its policy before anything that the policy is about', () => {
    const page = make({ 'a.json': '{}' })
    const at = page.indexOf('Content-Security-Policy')
    expect(page.search(/<style>|<link|<script/u)).toBeGreaterThan(at)
    expect(page.indexOf('charset')).toBeLessThan(1000)
  })

  test('has a script that says the same, and that nothing in it can end', () => {
    const [script = ''] = contents(make(), /<script type="module">/u)
    expect(script).not.toMatch(/<!--/u)
    expect(script).toContain('d = 1 < 2')
    const read = new Function(
      `${script.slice(script.indexOf('const a ='))}; return [a, b.source, c]`,
    )
    expect(read()).toEqual(['</script>', '<\\/script', '<!-- $1'])
  })

  test.each([
    ['assets/labels-1.geojson', '{"name":"</script><!--<Ош>"}', 'data:application/geo+json,'],
    ['articles/a/article.json', '{"text":"100 % & #1"}\n', 'data:application/json,'],
  ])('%s stays text that can be read', (name, text, head) => {
    const [block = ''] = contents(
      make({ [name]: text }),
      new RegExp(`<script [^>]*"${name}"[^>]*>`, 'u'),
    )
    expect(JSON.parse(block)).toEqual(JSON.parse(text))
    expect(make({ [name]: text })).toContain(`data-file="${name}" data-head="${head}"`)
  })

  test('what is no text is in base64', () => {
    const page = make({ 'assets/relief-1.avif': '\u0000<picture>' })
    const [block = ''] = contents(page, /<script [^>]*avif[^>]*>/u)
    expect(Buffer.from(block, 'base64').toString()).toBe('\u0000<picture>')
  })

  test.each([
    ['of a type it does not know', 'film.mp4', '', 'film.mp4 is of no type'],
    ['that would end its own block', 'NOTICES.txt', '</script>', 'would end its own block'],
  ])('refuses a file %s', (_, name, text, message) => {
    expect(() => make({ [name]: text })).toThrow(message)
  })

  test('ends in a line with the hash of all lines above it', () => {
    const lines = make({ 'a.json': '{"ң":1}' }).split('\n')
    const above = `${lines.slice(0, -2).join('\n')}\n`
    expect(lines.at(-1)).toBe('')
    expect(lines.at(-2)).toBe(`<!-- SHA-256 of all lines above: ${sha256(above, 'hex')} -->`)
  })
})
