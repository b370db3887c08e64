import { describe, expect, test } from 'vitest'
import { pageTitle } from '../src/usePageTitle'
import { story } from './browser/story'

const KANT = story.places.get('kant')
const NO_WORDS = { ...story, blocks: [] }

describe('the title of the page', () => {
  test('is that of the article, until a place is selected', () => {
    expect(pageTitle(story, undefined, 'en')).toBe(
      'Second Russian military base to be aimed at Afghan threats · Passages',
    )
  })

  test.each([
    ['en', 'Kant · Second Russian military base… · Passages'],
    ['ru', 'Кант · Second Russian military base… · Passages'],
  ] as const)('begins with the place then, in %s', (language, title) => {
    expect(pageTitle(story, KANT, language)).toBe(title)
  })

  test('is the name of the site while there is nothing else to say', () => {
    expect(pageTitle(null, undefined, 'en')).toBe('Passages')
    expect(pageTitle(NO_WORDS, KANT, 'en')).toBe('Kant · Passages')
  })

  test.each([
    ['A short title', 'Kant · A short title · Passages'],
    ['Donaudampfschifffahrtsgesellschaft', 'Kant · Donaudampfschifffahrtsgesellsc… · Passages'],
  ])('keeps of “%s” what there is room for', (text, title) => {
    const [first] = story.blocks
    if (first === undefined) throw new Error('The article has no title.')
    const named = { ...story, blocks: [{ ...first, text }] }
    expect(pageTitle(named, KANT, 'en')).toBe(title)
  })
})
