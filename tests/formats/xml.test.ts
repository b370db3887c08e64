import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elementsIn, Lines, readXml, wordsIn } from '../../src/formats/readXml'
import { group, inline, text, withoutUnwritable, xmlFile } from '../../src/formats/writeXml'
import { arbitraryText } from './arbitraryText'
import { rootOf } from './xml'

describe('XML, written and read', () => {
  test('gives any text back as it was, in an element and in an attribute', () => {
    const any = fc.oneof(arbitraryText, fc.string({ unit: 'binary' }).map(withoutUnwritable))
    fc.assert(
      fc.property(any, any, (words, value) => {
        const file = xmlFile(group('a', {}, group('b', { value }, inline('c', {}, text(words)))))
        const [b] = elementsIn(rootOf(file))
        expect(b?.attributes.value).toBe(value)
        expect(b === undefined ? '' : elementsIn(b)[0]?.text).toBe(words)
      }),
    )
  })

  test('has white space of its own only between elements of elements', () => {
    const mixed = inline('p', {}, text('a\nb '), inline('hi', {}, text('c')), text(' d'))
    expect(xmlFile(group('div', { n: null, type: 'x"' }, mixed, null))).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<div type="x&quot;">
  <p>a&#10;b <hi>c</hi> d</p>
</div>
`,
    )
  })

  test.each([
    ['\0\u0008\u000b\u001f', 4],
    ['\ud800', 1],
    ['\udc00\ud800', 2],
    ['\ufffe\uffff', 2],
  ])('%j has nothing that XML can hold', (words, count) => {
    expect(withoutUnwritable(words)).toBe('\ufffd'.repeat(count))
  })

  test.each(['\t\n\r', '\u0085\u2028', '\ue000\ufffd', '😀𐤀', '\u00a0'])(
    '%j has nothing that XML cannot hold',
    (words) => {
      expect(withoutUnwritable(words)).toBe(words)
    },
  )
})

describe('an XML file', () => {
  test('tells the line of an element, after characters of any width', () => {
    const file = '<a>😀é\n<b/>\n\n<c/></a>'
    const [root, lines] = [rootOf(file), new Lines(file)]
    expect([root, ...elementsIn(root)].map((one) => lines.of(one))).toEqual([
      ...['line 1', 'line 2', 'line 4'],
    ])
  })

  test.each([
    ['at the start', '<a', 'line 1'],
    ['further down', '<a>\n<b>\n</a>', 'line 3'],
  ])('that is not well-formed %s says where', (_, file, path) => {
    expect(readXml(file, 'x.xml').issues).toEqual([
      { file: 'x.xml', path, message: expect.stringMatching(/^is not well-formed: /u) },
    ])
  })

  test('may be nested as deep as texts are, and no deeper', () => {
    const nested = (depth: number) => `${'<p>'.repeat(depth)}${'</p>'.repeat(depth)}`
    expect(readXml(nested(200), 'a').issues).toEqual([])
    for (const depth of [201, 5000, 200_000]) {
      expect(readXml(nested(depth), 'a').issues[0]?.message).toBe('is nested too deep to be read')
    }
  })

  test.each([
    ['<a> b\n  c </a>', 'b c'],
    ['<a xml:space="preserve"> b </a>', ' b '],
    ['<a>\u00a0b</a>', '\u00a0b'],
    ['<a> <b/> </a>', null],
  ])('%j says %j', (file, words) => {
    expect(wordsIn(rootOf(file))).toBe(words)
  })
})
