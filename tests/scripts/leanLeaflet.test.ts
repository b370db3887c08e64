import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { UNUSED, unusedLeafletClasses, withoutBody } from '../../scripts/leanLeaflet.mjs'
import { sourceFiles } from '../imports'

const LEAFLET = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8')
const SOURCES = sourceFiles('src').map(({ source }) => source)

describe('Leaflet without the parts that the page never makes', () => {
  test.each(UNUSED.map((name) => [name]))('has no %s, and we ask for none', (name) => {
    const imported = new RegExp(`import [^;']*\\b${name}\\b[^;']* from 'leaflet'`, 'u')
    expect(SOURCES.filter((source) => imported.test(source))).toEqual([])
    const lean = withoutBody(LEAFLET, name)
    expect(lean.length).toBeLessThan(LEAFLET.length)
    expect(lean).toMatch(new RegExp(`^var ${name} = \\w+\\.extend\\(\\{\\}\\);`, 'mu'))
  })

  test('is refused where Leaflet declares a part in another way', () => {
    expect(() => withoutBody(LEAFLET, 'Teleporter')).toThrow('declares no class Teleporter')
  })

  test.each([['leaflet-popup'], ['leaflet-control-layers'], ['leaflet-tooltip-top']])(
    'has no rules for .%s',
    (name) => {
      expect(unusedLeafletClasses()).toContain(name)
    },
  )

  test.each([
    ['leaflet-tile'],
    ['leaflet-container'],
    ['leaflet-interactive'],
    ['leaflet-zoom-box'],
  ])('keeps those for .%s', (name) => {
    expect(unusedLeafletClasses()).not.toContain(name)
  })
})
