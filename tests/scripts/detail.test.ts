import { expect, test } from 'vitest'
import { readDetail } from '../../scripts/detail.mjs'

const TILES = 'https://tiles.example.org/{z}/{x}/{y}.png'
const WHOSE = '© The tiles’ makers'

test.each([[{}], [{ PASSAGES_TILES: '' }], [{ PASSAGES_TILES_ATTRIBUTION: WHOSE }]])(
  'there is none unless it is set: %j',
  (env) => {
    expect(readDetail(env)).toBeNull()
  },
)

test.each([
  [TILES, 'https://tiles.example.org'],
  ['https://tiles.example.org:8443/a/{z}/{y}/{x}?key=1', 'https://tiles.example.org:8443'],
  ['http://127.0.0.1:4000/{z}/{x}/{y}.png', 'http://127.0.0.1:4000'],
])('%s is asked of %s and no other', (template, origin) => {
  const env = { PASSAGES_TILES: template, PASSAGES_TILES_ATTRIBUTION: WHOSE }
  expect(readDetail(env)).toEqual({ template, origin, attribution: WHOSE })
})

test.each([
  ['https://tiles.example.org/{z}/{x}.png', 'has no {y}'],
  ['http://tiles.example.org/{z}/{x}/{y}.png', 'must be an https address'],
  ['tiles/{z}/{x}/{y}.png', 'must be an https address'],
  ['javascript:{z}{x}{y}', 'must be an https address'],
  ['https://{s}.example.org/{z}/{x}/{y}.png', 'must name one server'],
])('%s is refused: it %s', (template, reason) => {
  const env = { PASSAGES_TILES: template, PASSAGES_TILES_ATTRIBUTION: WHOSE }
  expect(() => readDetail(env)).toThrow(reason)
})

test.each([[undefined], [''], ['  ']])('tiles whose makers are not named are refused', (whose) => {
  const env = { PASSAGES_TILES: TILES, PASSAGES_TILES_ATTRIBUTION: whose }
  expect(() => readDetail(env)).toThrow('must say whose the tiles are')
})
