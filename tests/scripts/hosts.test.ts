import { describe, expect, test } from 'vitest'
import { contentPolicy, headers } from '../../scripts/contentPolicy.mjs'
import { findNginx } from '../../scripts/nginx.mjs'
import { readText } from '../realFiles'

describe('the configuration of nginx', () => {
  const configuration = readText('docs/nginx.conf')

  test('sends the headers that the build states for every other host', () => {
    const added = [...configuration.matchAll(/add_header (\S+) "(.*)" always;/gu)]
    expect(Object.fromEntries(added.map(([, name, value]) => [name, value]))).toEqual(headers(null))
  })

  test('states them once: nginx forgets them wherever another is added', () => {
    const indents = [...configuration.matchAll(/^( *)add_header/gmu)].map(([, indent]) => indent)
    expect(new Set(indents)).toEqual(new Set(['    ']))
  })
})

test('hosts that read `_headers` are told the same, and that assets never change', () => {
  const emitted: string[] = []
  const plugin = contentPolicy(null) as unknown as { generateBundle(): void }
  plugin.generateBundle.call({ emitFile: ({ source }: { source: string }) => emitted.push(source) })
  const [everywhere = '', assets = ''] = emitted.join('').split('/assets/*\n')
  const lines = Object.entries(headers(null)).map(([name, value]) => `  ${name}: ${value}\n`)
  expect(everywhere).toBe(`/*\n${lines.join('')}`)
  expect(assets).toBe('  Cache-Control: public, max-age=31536000, immutable\n')
})

describe('findNginx', () => {
  // Whatever runs these tests is a program.
  const program = process.execPath

  test.each([
    ['the one that NGINX_PATH names', program, [], program],
    ['the first of the usual places', undefined, ['/nowhere/nginx', program], program],
    ['the usual ones where NGINX_PATH is empty', '', [program], program],
    ['none where there is none', undefined, ['/nowhere/nginx'], null],
  ])('takes %s', (_, asked, places, expected) => {
    expect(findNginx(asked === undefined ? {} : { NGINX_PATH: asked }, places)).toBe(expected)
  })

  test('refuses an NGINX_PATH that is no program', () => {
    const find = () => findNginx({ NGINX_PATH: '/nowhere/nginx' }, [program])
    expect(find).toThrow('NGINX_PATH names "/nowhere/nginx"')
  })
})
