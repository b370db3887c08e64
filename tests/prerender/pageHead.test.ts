import { describe, expect, test } from 'vitest'
import { description, type HeadTag, headTags } from '../../src/prerender/pageHead'
import { story } from '../realFiles'

const OWN = { page: 'https://news.example.org/', card: 'https://news.example.org/card.png' }

function contentOf(tags: readonly HeadTag[], name: string): string | undefined {
  return tags.find(({ attrs }) => (attrs.property ?? attrs.name) === name)?.attrs.content
}

describe('what other sites may know of a page', () => {
  test.each([
    ['og:type', 'article'],
    ['og:title', 'Second Russian military base to be aimed at Afghan threats'],
    ['og:description', description(story)],
    ['og:locale', 'en_US'],
    ['og:url', OWN.page],
    ['og:image', OWN.card],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    [
      'og:image:alt',
      'Map of the places in “Second Russian military base to be aimed at Afghan threats”',
    ],
    ['twitter:card', 'summary_large_image'],
  ])('%s is "%s"', (name, content) => {
    expect(contentOf(headTags(story, 'en', OWN), name)).toBe(content)
  })

  test('the canonical link is the address of the page', () => {
    const link = headTags(story, 'en', OWN).find(({ tag }) => tag === 'link')
    expect(link?.attrs).toEqual({ rel: 'canonical', href: OWN.page })
  })

  test('a page that does not know its address says nothing that needs one', () => {
    const tags = headTags(story, 'en', null)
    expect(tags.filter(({ tag }) => tag === 'link')).toEqual([])
    for (const name of ['og:url', 'og:image', 'og:image:alt']) {
      expect(contentOf(tags, name)).toBeUndefined()
    }
    expect(contentOf(tags, 'twitter:card')).toBe('summary')
  })

  test('no text of an article ends the block of data that it stands in', () => {
    const blocks = story.blocks.map((block) => ({ ...block, text: '</script><script>x' }))
    const data = headTags({ ...story, blocks }, 'en', null).find(({ tag }) => tag === 'script')
    expect(data?.children).not.toContain('<')
    expect(JSON.parse(data?.children ?? '').headline).toBe('</script><script>x')
  })

  test('a long description ends with a whole word', () => {
    const text = 'a long sentence about a base '.repeat(20)
    const blocks = story.blocks.map((block) => ({ ...block, text }))
    const short = description({ ...story, blocks })
    expect(short.length).toBeLessThanOrEqual(201)
    expect(text.startsWith(`${short.slice(0, -1)} `)).toBe(true)
    expect(short.endsWith('…')).toBe(true)
  })
})
