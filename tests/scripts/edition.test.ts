import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { editionOf } from '../../scripts/edition.mjs'

const FILES = {
  'index.html': '<!doctype html>',
  'assets/map-1.js': 'map',
  'assets/map-1.js.map': '{}',
  'articles/base/article.json': '{}',
  'articles/base/card.svg': '<svg/>',
  'articles/base/card.png': 'for other sites',
  'articles/base/annotations.json': '[]',
  'names with spaces.txt': 'names',
  _headers: '/*',
  'sw.js': 'worker',
  'passages-map.js': 'element',
}
const folders: string[] = []

function build(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('editionOf', () => {
  const { files, articles } = editionOf(build(FILES))

  test('names every file that a page may ask for, as an address', () => {
    const paths = files.map(({ path }) => path)
    const expected = ['articles/base/card.svg', 'assets/map-1.js', 'index.html']
    expect(paths).toEqual([...expected, 'names%20with%20spaces.txt'])
  })

  test('gives each the hash of its bytes', () => {
    const sha256 = createHash('sha256').update('map').digest('hex')
    expect(files).toContainEqual({ path: 'assets/map-1.js', sha256 })
  })

  test('names articles apart: an editor may change them', () => {
    expect(articles).toEqual(['articles/base/annotations.json', 'articles/base/article.json'])
  })

  test('the same files are the same edition, and other files another', () => {
    const { id } = editionOf(build(FILES))
    expect(editionOf(build(FILES)).id).toBe(id)
    expect(editionOf(build({ ...FILES, 'index.html': '<!doctype html>2' })).id).not.toBe(id)
    expect(editionOf(build({ ...FILES, 'articles/new/article.json': '{}' })).id).not.toBe(id)
    expect(editionOf(build({ ...FILES, 'articles/base/article.json': '{"a":1}' })).id).toBe(id)
  })
})
