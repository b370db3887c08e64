import { describe, expect, test } from 'vitest'
import { resolveView } from '../../src/view/resolveView'
import { PLAIN_VIEW, type View } from '../../src/view/view'
import { STORY } from '../fixtures/story'

const PLAIN: View = { ...PLAIN_VIEW, camera: { zoom: 5, latitude: 0, longitude: 0 } }

describe('resolveView', () => {
  test.each<[string, Partial<View>, Partial<View>]>([
    ['leaves the plain page as it is', {}, {}],
    ['leaves a place and its passage as they are', { place: 'osh', passage: 'p2-osh' }, {}],
    ['gives a place its first passage', { place: 'osh' }, { passage: 'p1-osh' }],
    ['gives a passage its place', { passage: 'p2-osh' }, { place: 'osh' }],
    ['leaves layers hidden', { hidden: ['plans', 'towns'] }, {}],
  ])('%s', (_, given, changed) => {
    const value = { ...PLAIN, ...given, ...changed }
    expect(resolveView({ ...PLAIN, ...given }, STORY)).toEqual({ value, issues: [] })
  })

  test.each<[string, Partial<View>, Partial<View>, string, string]>([
    [
      'a place that the story has not',
      { place: 'talas' },
      { place: null },
      'place',
      'this article has no place "talas"',
    ],
    [
      'a passage that the story has not',
      { place: 'osh', passage: 'p9' },
      { passage: 'p1-osh' },
      'passage',
      'this article has no passage "p9"',
    ],
    [
      'a passage of another place',
      { place: 'kant', passage: 'p1-osh' },
      { passage: 'title-kant' },
      'passage',
      'the passage "p1-osh" is about another place',
    ],
    [
      'a passage alone that the story has not',
      { passage: 'p9' },
      { passage: null },
      'passage',
      'this article has no passage "p9"',
    ],
    [
      'a place that the story has not, with a passage that it has',
      { place: 'talas', passage: 'p1-osh' },
      { place: 'osh', passage: 'p1-osh' },
      'place',
      'this article has no place "talas"',
    ],
    [
      'a layer that there is not',
      { hidden: ['rivers', 'towns'] },
      { hidden: ['towns'] },
      'hide',
      'there is no layer "rivers"',
    ],
    [
      'a layer to see alone that there is not',
      { filter: { ...PLAIN.filter, layers: ['rivers', 'towns'] } },
      { filter: { ...PLAIN.filter, layers: ['towns'] } },
      'layer',
      'there is no layer "rivers"',
    ],
  ])('tells of %s, and drops it', (_, given, changed, path, message) => {
    const { value, issues } = resolveView({ ...PLAIN, ...given }, STORY)
    expect(issues).toEqual([{ file: 'This link', path, message }])
    expect(value).toEqual({ ...PLAIN, ...given, ...changed })
  })

  test('is done at once: a resolved view stays as it is', () => {
    const view = { ...PLAIN, place: 'osh', passage: 'p9', hidden: ['rivers'] }
    const { value } = resolveView(view, STORY)
    expect(resolveView(value, STORY)).toEqual({ value, issues: [] })
  })
})
