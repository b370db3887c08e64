import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFromFrame, readFromHost } from '../../src/embed/protocol'

describe('what the page around may send', () => {
  test.each([
    ['a place', { place: 'kant', passage: 'p5-kant' }, { place: 'kant', passage: 'p5-kant' }],
    ['a place without a passage', { place: 'kant' }, { place: 'kant', passage: null }],
    ['nothing, which closes the card', { place: null }, { place: null, passage: null }],
    [
      'more than is known, which is left out',
      { place: 'kant', zoom: 9 },
      { place: 'kant', passage: null },
    ],
  ])('is a wish for %s', (_, sent, read) => {
    const type = 'passages:select'
    expect(readFromHost({ type, ...sent })).toEqual({ type, ...read })
  })

  test('is that the frame fits', () => {
    expect(readFromHost({ type: 'passages:fit', height: 9 })).toEqual({ type: 'passages:fit' })
  })

  test.each([
    ['without a place', {}],
    ['with a number for a place', { place: 7 }],
    ['with a list for a place', { place: ['kant'] }],
    ['with an object for a passage', { place: 'kant', passage: {} }],
    ['with a place longer than any', { place: 'k'.repeat(201) }],
    ['with a place of its prototype only', Object.create({ place: 'kant' })],
  ])('is malformed %s', (_, sent) => {
    const message = Object.assign(sent, { type: 'passages:select' })
    expect(readFromHost(message)).toBe('malformed')
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'passages:select'],
    ['a number', 0],
    ['a list', ['passages:select', 'kant']],
    ['a map', new Map([['type', 'passages:select']])],
    ['a type that is none of ours', { type: 'webpackOk', place: 'kant' }],
    ['a type that a page would send in vain', { type: 'passages:height', height: 1 }],
    ['a type of its prototype only', Object.create({ type: 'passages:fit' })],
    ['a type that is no text', { type: ['passages:fit'] }],
  ])('is not %s, which is none of ours', (_, sent) => {
    expect(readFromHost(sent)).toBe(null)
  })
})

describe('what a frame may send', () => {
  test.each([
    [{ type: 'passages:ready', version: 1, article: 'base' }],
    [{ type: 'passages:selected', place: 'kant', passage: 'p5-kant' }],
    [{ type: 'passages:selected', place: null, passage: null }],
    [{ type: 'passages:height', height: 618 }],
    [{ type: 'passages:refused', reason: 'unknown place' }],
  ])('is %o', (message) => {
    expect(readFromFrame(structuredClone(message))).toEqual(message)
    expect(readFromFrame({ ...message, more: 'of a later version' })).toEqual(message)
  })

  test.each([
    [{ type: 'passages:ready', version: '1', article: 'base' }],
    [{ type: 'passages:selected', place: 3, passage: null }],
    [{ type: 'passages:height', height: '618' }],
    [{ type: 'passages:height', height: Number.POSITIVE_INFINITY }],
    [{ type: 'passages:height', height: -1 }],
    [{ type: 'passages:refused', reason: '<b>no</b>' }],
    [{ type: 'passages:select', place: 'kant' }],
    ['passages:ready'],
    [null],
  ])('is not %o', (message) => {
    expect(readFromFrame(message)).toBe(null)
  })
})

test('law: whatever is sent, either side reads it or leaves it', () => {
  const type = fc.constantFrom(
    ...['passages:select', 'passages:fit', 'passages:ready', 'passages:selected'],
    ...['passages:height', 'passages:refused', '', '__proto__'],
  )
  const rubbish = fc.oneof(
    fc.anything(),
    fc.record({ type, place: fc.anything(), passage: fc.anything(), height: fc.anything() }),
  )
  fc.assert(
    fc.property(rubbish, (sent) => {
      const wish = readFromHost(sent)
      if (wish !== null && wish !== 'malformed' && wish.type === 'passages:select') {
        for (const id of [wish.place, wish.passage]) {
          expect(id === null || (typeof id === 'string' && id.length <= 200)).toBe(true)
        }
      }
      const told = readFromFrame(sent)
      if (told?.type === 'passages:height') expect(told.height).toBeGreaterThanOrEqual(0)
    }),
  )
})
