import { describe, expect, test } from 'vitest'
import { en } from '../../src/language/en'
import { ky } from '../../src/language/ky'
import { formatPosition } from '../../src/language/position'
import { ru } from '../../src/language/ru'

describe('formatPosition', () => {
  test.each([
    [74.85077, 42.89106, 11, '42.891° N, 74.851° E'],
    [74.85077, 42.89106, 6, '42.89° N, 74.85° E'],
    [74.85077, 42.89106, 2, '43° N, 75° E'],
    [0, 0, 6, '0.00° N, 0.00° E'],
    [-70.5, -33.25, 6, '33.25° S, 70.50° W'],
    [190, 66, 6, '66.00° N, 170.00° W'],
    [-190, 66, 6, '66.00° N, 170.00° E'],
  ])('%d, %d at zoom %d', (longitude, latitude, zoom, text) => {
    expect(formatPosition(en, longitude, latitude, zoom)).toBe(text)
  })

  test.each([
    [ru, '42,89° с. ш., 70,50° з. д.'],
    [ky, '42,89° түн. к., 70,50° бат. у.'],
  ])('is written as its language writes it', (words, text) => {
    expect(formatPosition(words, -70.5, 42.89106, 6)).toBe(text)
  })
})
