import { describe, expect, test } from 'vitest'
import { parseLayers } from '../../src/model/parseLayers'
import { layer } from '../fixtures/story'

const FILE = 'geo/layers.json'
const [STATES, SITES] = [layer('states', 'tint'), layer('sites')]

describe('parseLayers', () => {
  test('takes sound layers in their order', () => {
    expect(parseLayers([STATES, SITES], FILE)).toEqual({ value: [STATES, SITES], issues: [] })
  })

  test.each([
    ['a number', 1, '', 'Invalid type: Expected Object but received 1'],
    [
      'an id with a space',
      { ...SITES, id: 'my sites' },
      '.id',
      'expected an id of small letters, digits and hyphens',
    ],
    ['no title', { ...SITES, title: '' }, '.title', 'expected some text'],
    [
      'a file in another folder',
      { ...SITES, file: '../sites.geojson' },
      '.file',
      'expected a .geojson file name',
    ],
    [
      'an unknown drawing',
      { ...SITES, draw: 'glow' },
      '.draw',
      'Invalid type: Expected ("tint" | "soft-area" | "boundary" | "marker") but received "glow"',
    ],
    ['no legend', { ...SITES, legend: ' ' }, '.legend', 'expected some text'],
  ])('leaves out a layer with %s, and keeps the rest', (_, wrong, inside, message) => {
    const { value, issues } = parseLayers([STATES, wrong], FILE)
    expect(value).toEqual([STATES])
    expect(issues).toEqual([{ file: FILE, path: `layers[1]${inside}`, message }])
  })

  test('keeps the first of two layers with one id', () => {
    const { value, issues } = parseLayers([STATES, { ...SITES, id: 'states' }], FILE)
    expect(value).toEqual([STATES])
    expect(issues).toHaveLength(1)
  })

  test.each([[null], [{}], ['states'], [0]])('takes nothing from %j', (input) => {
    const issues = [{ file: FILE, path: '', message: 'expected a list of layers' }]
    expect(parseLayers(input, FILE)).toEqual({ value: [], issues })
  })
})
