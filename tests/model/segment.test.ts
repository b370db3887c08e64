import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segment } from '../../src/model/segment'
import type { Span } from '../../src/model/types'

const TEXT = 'The base at Kant is old.'

interface Named extends Span {
  readonly id: string
}

function named(id: string, words: string): Named {
  const start = TEXT.indexOf(words)
  return { id, start, end: start + words.length }
}

/** Each run as its words and the ids over it. */
function runs(...spans: readonly Named[]) {
  return segment({ start: 0, end: TEXT.length }, spans).map(({ start, end, spans }) => [
    TEXT.slice(start, end),
    spans.map(({ id }) => id).join(' '),
  ])
}

describe('segment', () => {
  test.each([
    ['no span', [], [[TEXT, '']]],
    [
      'a span from the first character on',
      [named('a', 'The base')],
      [
        ['The base', 'a'],
        [' at Kant is old.', ''],
      ],
    ],
    [
      'a span to the last character',
      [named('a', 'old.')],
      [
        ['The base at Kant is ', ''],
        ['old.', 'a'],
      ],
    ],
    [
      'a span inside another, the shorter one first',
      [named('wide', 'The base at Kant'), named('narrow', 'Kant')],
      [
        ['The base at ', 'wide'],
        ['Kant', 'narrow wide'],
        [' is old.', ''],
      ],
    ],
    [
      'spans that overlap',
      [named('a', 'base at Kant'), named('b', 'Kant is old')],
      [
        ['The ', ''],
        ['base at ', 'a'],
        ['Kant', 'b a'],
        [' is old', 'b'],
        ['.', ''],
      ],
    ],
    [
      'two spans over the same words',
      [named('a', 'Kant'), named('b', 'Kant')],
      [
        ['The base at ', ''],
        ['Kant', 'a b'],
        [' is old.', ''],
      ],
    ],
  ])('cuts a text under %s', (_, spans, expected) => {
    expect(runs(...spans)).toEqual(expected)
  })

  test('leaves out what lies before and after the stretch, and cuts what reaches into it', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 5, end: 15 },
      { start: 20, end: 30 },
    ]
    expect(segment({ start: 10, end: 20 }, spans)).toEqual([
      { start: 10, end: 15, spans: [spans[1]] },
      { start: 15, end: 20, spans: [] },
    ])
  })

  test('makes no run of an empty stretch', () => {
    expect(segment({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toEqual([])
  })

  const span = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

  test('law: the runs lie side by side, none is empty, and they cover the stretch', () => {
    fc.assert(
      fc.property(span, fc.array(span), (whole, spans) => {
        const found = segment(whole, spans)
        const edges = [whole.start, ...found.map(({ end }) => end)]
        expect(found.map(({ start }) => start)).toEqual(edges.slice(0, -1))
        expect(edges.at(-1)).toBe(whole.end)
        expect(found.every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })

  test('law: a character is under exactly the spans of its run', () => {
    fc.assert(
      fc.property(span, fc.array(span), (whole, spans) => {
        for (const run of segment(whole, spans)) {
          for (let at = run.start; at < run.end; at++) {
            const over = spans.filter(({ start, end }) => start <= at && at < end)
            expect(new Set(run.spans)).toEqual(new Set(over))
          }
        }
      }),
    )
  })
})
