import { describe, expect, test } from 'vitest'
import { translateNotice } from '../../src/language/notices'
import type { Issue } from '../../src/model/types'
import { PANELS } from '../../src/panels/panels'
import { parseView } from '../../src/view/link'
import { resolveView } from '../../src/view/resolveView'
import { story } from '../realFiles'

const NONSENSE = [
  '?place=Nope!',
  '?map=a/b',
  '?map=99/0/0',
  '?lang=xx',
  '?place=nope',
  '?passage=nope',
  '?place=russia&passage=p5-kant',
  '?hide=rivers',
  '?layer=rivers',
  '?speaker=Nobody',
]

/** All that a link can be told. */
const ofLinks: readonly Issue[] = NONSENSE.flatMap((query) => {
  const { value, issues } = parseView(query)
  return [...issues, ...resolveView(value, story).issues]
})

const PARTS = ['card', 'filter', 'tour', 'embed', 'gestures', 'sheet', 'names and signs']

describe.each(['ru', 'ky'] as const)('a notice in %s', (language) => {
  test('tells what is wrong with a link', () => {
    expect(ofLinks).toHaveLength(NONSENSE.length)
    for (const { file, message } of ofLinks) {
      expect(translateNotice(language, file), file).toMatch(/^\p{Script=Cyrillic}/u)
      expect(translateNotice(language, message), message).toMatch(/\p{Script=Cyrillic}/u)
    }
  })

  test('names every part of the page that can be missing', () => {
    for (const part of [...PARTS, ...Object.keys(PANELS), 'street detail']) {
      expect(translateNotice(language, part), part).toMatch(/^\p{Script=Cyrillic}/u)
    }
  })

  test('leaves to English what is for those who write the files', () => {
    expect(translateNotice(language, 'expected a string')).toBe(null)
    expect(translateNotice(language, 'geo/sites.geojson')).toBe(null)
  })
})

test.each([
  ['this article has no place "{}"', 'в этой статье нет места «{}»'],
  [
    'expected light, dark, found "a, found "b""',
    'ожидалось одно из: light, dark, found "a; найдено «b"»',
  ],
  [
    'geo/relief.avif could not be loaded (HTTP 404)',
    'не удалось загрузить geo/relief.avif (HTTP 404)',
  ],
  ['could not be loaded (HTTP 404)', 'не удалось загрузить (HTTP 404)'],
])('of %s what differs is kept to the letter', (english, russian) => {
  expect(translateNotice('ru', english)).toBe(russian)
})

test('in English a notice is what it is', () => {
  expect(translateNotice('en', 'could not be loaded')).toBe(null)
})
