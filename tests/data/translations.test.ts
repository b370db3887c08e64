import { describe, expect, test } from 'vitest'
import type { Translations } from '../../src/model/types'
import { languages } from '../../src/view/view'
import { story } from '../browser/story'

const OTHERS = languages.filter((language) => language !== 'en')

describe('what the files say is said in every language of the interface', () => {
  test.each([...story.places.values()])('$id', ({ place }) => {
    const { names, kinds, shapes, facts } = place.properties
    for (const language of OTHERS) {
      expect(names[language], `name in ${language}`).toMatch(/\S/u)
      expect(kinds?.[language], `kind in ${language}`).toMatch(/\S/u)
      expect(shapes?.[language], `shape in ${language}`).toMatch(/\S/u)
      for (const { label, labels } of facts) expect(labels?.[language], label).toMatch(/\S/u)
    }
  })

  test.each(story.layers.map(({ layer }) => layer))('the layer $id', ({ titles, legends }) => {
    for (const texts of [titles, legends]) {
      expect(Object.keys(texts ?? {}).toSorted()).toEqual(OTHERS.toSorted())
    }
  })

  test('the speakers', () => {
    const names = story.mentions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.names]))
    expect(names.length).toBeGreaterThan(0)
    for (const each of names) expect(Object.keys(each ?? {}).toSorted()).toEqual(OTHERS.toSorted())
  })

  test('figures are the same figures in every language', () => {
    for (const { place } of story.places.values()) {
      for (const { value, values } of place.properties.facts) {
        for (const language of OTHERS) {
          expect(figures(value, values, language), value).toEqual(figures(value, undefined, 'en'))
        }
      }
    }
  })
})

/** The digits of each number, without what groups them: a point or a comma may stand for either. */
function figures(value: string, values: Translations | undefined, language: string) {
  const text = values?.[language] ?? value
  return [...text.matchAll(/\d[\d\s.,\u00a0]*/gu)]
    .map(([number]) => number.replace(/\D/gu, ''))
    .toSorted()
}
