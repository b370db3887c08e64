import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/model/parseArticle'
import { ARTICLE } from '../fixtures/story'

const FILE = 'articles/two-bases/article.json'
const [TITLE] = ARTICLE.blocks

describe('parseArticle', () => {
  test('takes a sound article as it is', () => {
    expect(parseArticle(ARTICLE, FILE)).toEqual({ value: ARTICLE, issues: [] })
  })

  test('keeps every character of the text', () => {
    const text = 'An\u00a0aviation base, «Kant»\u202f— 🗺\u0301.'
    const { value } = parseArticle(
      { ...ARTICLE, blocks: [TITLE, { type: 'paragraph', text }] },
      FILE,
    )
    expect(value?.blocks[1]?.text).toBe(text)
  })

  test.each([
    ['nothing', null, '', 'Invalid type: Expected Object but received null'],
    ['a text', 'Kant', '', 'Invalid type: Expected Object but received "Kant"'],
    [
      'an id with a space',
      { ...ARTICLE, id: 'Two bases' },
      'id',
      'expected an id of small letters, digits and hyphens',
    ],
    [
      'a number for an id',
      { ...ARTICLE, id: 7 },
      'id',
      'Invalid type: Expected string but received 7',
    ],
    ['no language', { ...ARTICLE, language: '' }, 'language', 'expected some text'],
    [
      'no credit',
      { ...ARTICLE, credit: undefined },
      'credit',
      'Invalid type: Expected string but received undefined',
    ],
    ['no block', { ...ARTICLE, blocks: [] }, 'blocks', 'expected a title as the first block'],
    [
      'a paragraph before the title',
      { ...ARTICLE, blocks: ARTICLE.blocks.slice(1) },
      'blocks',
      'expected a title as the first block',
    ],
    [
      'an empty paragraph',
      { ...ARTICLE, blocks: [TITLE, { type: 'paragraph', text: ' ' }] },
      'blocks.1.text',
      'expected some text',
    ],
    [
      'an unknown block',
      { ...ARTICLE, blocks: [TITLE, { type: 'list', text: 'Osh' }] },
      'blocks.1.type',
      'Invalid type: Expected (("title" | "paragraph") | "quotation") but received "list"',
    ],
    [
      'a quotation by nobody',
      { ...ARTICLE, blocks: [TITLE, { type: 'quotation', text: 'Osh' }] },
      'blocks.1.attribution',
      'Invalid key: Expected "attribution" but received undefined',
    ],
    [
      'a number for a place',
      { ...ARTICLE, overview: ['kant', 3] },
      'overview.1',
      'Invalid type: Expected string but received 3',
    ],
  ])('does not take %s', (_, input, path, message) => {
    const issues = [{ file: FILE, path, message }]
    expect(parseArticle(input, FILE)).toEqual({ value: null, issues })
  })

  test('names everything that is missing', () => {
    const { issues } = parseArticle({}, FILE)
    const keys = ['id', 'language', 'blocks', 'credit', 'rights', 'overview']
    expect(issues.map(({ path }) => path)).toEqual(keys)
  })
})
