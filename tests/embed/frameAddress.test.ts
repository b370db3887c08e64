import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appAddress, frameAddress, LINK_KEYS } from '../../src/embed/frameAddress'
import { parseView } from '../../src/view/link'
import { PLAIN_VIEW } from '../../src/view/view'

const APP = 'https://maps.example/press/'

describe('the address in the frame', () => {
  test('is that of the app, with what the element wishes', () => {
    const wishes = { place: 'kant', lang: 'ky', theme: 'dark', hide: 'states,areas' }
    const { origin, pathname, search } = new URL(
      frameAddress(APP, (key) => new Map<string, string>(Object.entries(wishes)).get(key) ?? null),
    )
    expect(origin + pathname).toBe(APP)
    expect(parseView(search)).toEqual({
      value: {
        ...PLAIN_VIEW,
        ...{ place: 'kant', language: 'ky', theme: 'dark', hidden: ['areas', 'states'] },
        embed: true,
      },
      issues: [],
    })
  })

  test('law: whatever an attribute says, it says it of itself alone', () => {
    const wishes = fc.dictionary(fc.constantFrom(...LINK_KEYS), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(wishes, (wished) => {
        const { origin, pathname, searchParams, hash } = new URL(
          frameAddress(APP, (key) => wished[key] ?? null),
        )
        expect(origin + pathname + hash).toBe(APP)
        expect(Object.fromEntries(searchParams)).toEqual({ ...wished, embed: '1' })
        expect([...searchParams.keys()]).toHaveLength(Object.keys(wished).length + 1)
      }),
    )
  })
})

test.each([
  ['beside its script', null, APP],
  ['beside its script, where nothing is said', '//', APP],
  ['where the page says', 'https://other.example/maps/', 'https://other.example/maps/'],
  ['where the page says, from there', '/maps/', 'https://news.example/maps/'],
  ['beside its script, and is no script', 'javascript:alert(1)', APP],
  ['beside its script, and is no text', 'data:text/html,hello', APP],
])('the app is %s', (_, asked, address) => {
  const page = 'https://news.example/2026/base'
  expect(appAddress(asked, `${APP}passages-map.js?v=2`, page)).toBe(address)
})
