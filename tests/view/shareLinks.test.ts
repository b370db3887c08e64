import { describe, expect, test } from 'vitest'
import { parseView } from '../../src/view/link'
import { shareLinks, textDirective } from '../../src/view/shareLinks'
import { PLAIN_VIEW, type View } from '../../src/view/view'
import { story } from '../browser/story'

const TEXT = 'One base, old.\n\nThe base at\u00a0Kant is old; near Kant-2, a base & more. End.'

describe('a text directive', () => {
  test.each([
    [
      'names the words with what stands around them',
      'Kant',
      'text=The%20base%20at-,Kant,-is%20old%3B%20near%20Kant%2D2%2C',
    ],
    [
      'keeps no-break spaces',
      'at\u00a0Kant',
      'text=The%20base-,at%C2%A0Kant,-is%20old%3B%20near%20Kant%2D2%2C',
    ],
    [
      'writes its own signs as text',
      'Kant-2, a base & more',
      'text=Kant%20is%20old%3B%20near-,Kant%2D2%2C%20a%20base%20%26%20more,-.%20End.',
    ],
    [
      'has no context where a paragraph begins or ends',
      'One base, old.',
      'text=One%20base%2C%20old.',
    ],
  ])('%s', (_, words, directive) => {
    const start = TEXT.indexOf(words)
    expect(textDirective(TEXT, { start, end: start + words.length })).toBe(directive)
  })

  test('gives only the ends of a long passage', () => {
    const long = `a ${'b '.repeat(60)}c d`
    expect(textDirective(long, { start: 0, end: long.length })).toBe(
      'text=a%20b%20b%20b,b%20b%20c%20d',
    )
  })
})

describe('links for others', () => {
  const view: View = {
    ...PLAIN_VIEW,
    place: 'kant',
    passage: 'p5-kant',
    hidden: ['states'],
    language: 'ky',
    camera: { zoom: 6, latitude: 40, longitude: 70 },
  }

  test('carry what they point at and nothing else', () => {
    const page = 'https://example.org/news/?utm_source=x&place=osh#credits'
    const links = shareLinks(page, view, story.text, { start: 0, end: 6 })
    expect(links.place).toBe('https://example.org/news/?place=kant')
    expect(links.passage).toBe('https://example.org/news/?place=kant&passage=p5-kant')
    expect(links.words).toMatch(/^https:\/\/example\.org\/news\/#:~:text=Second/u)
  })

  test.each(story.mentions)('of $id lead back to it', (mention) => {
    const at = { ...view, place: mention.place, passage: mention.id }
    const { passage } = shareLinks('https://example.org/', at, story.text, mention.passage)
    const { value, issues } = parseView(new URL(passage).search)
    expect(issues).toEqual([])
    expect([value.place, value.passage]).toEqual([mention.place, mention.id])
  })
})
