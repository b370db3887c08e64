import { describe, expect, test } from 'vitest'
import { contentPolicy, headers } from '../../scripts/contentPolicy.mjs'
import { readText } from '../realFiles'

const HEADERS = headers(null)
const policy = HEADERS['Content-Security-Policy']
const FRAME = 'frame-ancestors'
const directives = new Map(
  policy.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values.join(' ')] as const
  }),
)

describe('the content policy', () => {
  test('has no exception that is called unsafe', () => {
    expect(policy).not.toContain("'unsafe-")
  })

  test('allows no other origin and no scheme, but to frame the page', () => {
    const values = new Set([...directives].map(([name, value]) => (name === FRAME ? null : value)))
    values.delete(null)
    expect([...values].toSorted()).toEqual(["'none'", "'script'", "'self'", 'default'])
  })

  test.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['connect-src', "'self'"],
    ['base-uri', "'none'"],
    ['object-src', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'default'],
    [FRAME, '*'],
  ])('says %s %s', (name, value) => {
    expect(directives.get(name)).toBe(value)
  })

  test('lets in the pictures of one tile server where one is set, and nothing else', () => {
    const open = headers('https://tiles.example.org')['Content-Security-Policy']
    expect(open).toBe(policy.replace("img-src 'self'", "img-src 'self' https://tiles.example.org"))
  })

  test('is in every page that is built, but for what only a header can say', () => {
    const { apply, transformIndexHtml } = contentPolicy(null)
    const { handler } = transformIndexHtml as unknown as { handler: () => readonly unknown[] }
    const content = policy.replace('; frame-ancestors *', '')
    expect(apply).toBe('build')
    expect(handler()).toEqual([
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ])
  })

  test('is not at odds with the page: no style or script is written into it', () => {
    const page = readText('index.html')
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|https?:\/\//u)
    expect(page.match(/<script[^>]*>/gu)?.every((tag) => tag.includes('src='))).toBe(true)
  })
})
