import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleText, textBlocks } from '../../src/model/articleText'
import type { Article, Block } from '../../src/model/types'
import { ARTICLE } from '../fixtures/story'

const text = fc.string({ unit: 'grapheme', minLength: 1 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constantFrom('title', 'paragraph'), text }),
  fc.record({ type: fc.constant('quotation'), text, attribution: text }),
)
const article: fc.Arbitrary<Article> = fc
  .array(block)
  .map((blocks): Article => ({ ...ARTICLE, blocks }))

describe('the text of an article', () => {
  test('puts an empty line between its blocks, and the attribution after its quotation', () => {
    expect(articleText({ ...ARTICLE, blocks: ARTICLE.blocks.slice(-2) })).toBe(
      '«Osh is far from here,» said Aida Asanova. Nobody named a site.\n\nThe south is ours to guard.\n\nAida Asanova',
    )
  })

  test('numbers paragraphs and quotations, not the title and not an attribution', () => {
    expect(textBlocks(ARTICLE).map(({ type, number }) => [type, number])).toEqual([
      ['title', null],
      ['paragraph', 1],
      ['paragraph', 2],
      ['quotation', 3],
      ['attribution', null],
    ])
  })

  test('is empty where there is no block', () => {
    expect(articleText({ ...ARTICLE, blocks: [] })).toBe('')
  })

  test('counts UTF-16 code units', () => {
    const blocks: readonly Block[] = ['🗺 Osh', 'Кант'].map((text) => ({ type: 'paragraph', text }))
    expect(textBlocks({ ...ARTICLE, blocks }).map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [8, 12],
    ])
  })

  test('law: every block is the slice that its offsets name', () => {
    fc.assert(
      fc.property(article, (given) => {
        const whole = articleText(given)
        for (const { start, end, text } of textBlocks(given)) {
          expect(whole.slice(start, end)).toBe(text)
        }
      }),
    )
  })

  test('law: the blocks joined are the whole text', () => {
    fc.assert(
      fc.property(article, (given) => {
        const joined = textBlocks(given).map(({ text }) => text)
        expect(joined.join('\n\n')).toBe(articleText(given))
      }),
    )
  })
})
