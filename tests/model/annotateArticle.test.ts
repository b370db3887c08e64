import { describe, expect, test } from 'vitest'
import { annotateArticle, annotationsFile } from '../../src/model/annotateArticle'
import type { Annotation } from '../../src/model/types'
import { ARTICLE, annotation, KANT, layer, parts, place, quote, STORY } from '../fixtures/story'

const FILE = 'articles/two-bases/annotations.json'

function annotate(...annotations: readonly Annotation[]) {
  return annotateArticle(parts(annotations))
}

describe('annotateArticle', () => {
  test('a mention of a place whose file is broken is left out without another word', () => {
    const given = parts([annotation('a', 'tash-kumyr', 'near |Osh|')], { placesComplete: false })
    const { value, issues } = annotateArticle(given)
    expect(issues).toEqual([])
    expect(value.mentions).toEqual([])
  })

  test('finds the words of each annotation, in the order of the text', () => {
    const words = STORY.mentions.map(({ id, start, end }) => [id, STORY.text.slice(start, end)])
    expect(words).toEqual([
      ['title-kant', 'Kant'],
      ['p1-new', 'A new one'],
      ['p1-osh', 'Osh'],
      ['p2-osh', 'Osh'],
    ])
  })

  test.each([
    ['title-kant', 'A base near Kant'],
    ['p1-osh', 'A new one, near Osh, would be large.'],
    ['p2-osh', '«Osh is far from here,» said Aida Asanova.'],
  ])('takes for the passage of %s the sentence around it', (id, sentence) => {
    const passage = STORY.mentions.find((mention) => mention.id === id)?.passage
    expect(STORY.text.slice(passage?.start, passage?.end)).toBe(sentence)
  })

  test('takes the passage that an annotation names', () => {
    const passage = quote('|The base at Kant is old. A new one|')
    const { value, issues } = annotate(annotation('kant', 'kant', 'at |Kant|', { passage }))
    const found = value.mentions[0]?.passage
    expect(issues).toEqual([])
    expect(value.text.slice(found?.start, found?.end)).toBe(passage.exact)
  })

  test('knows the block and the speaker of a mention', () => {
    expect(STORY.mentions.map(({ block, speaker }) => [block, speaker?.name ?? null])).toEqual([
      [0, null],
      [1, null],
      [1, null],
      [2, 'Aida Asanova'],
    ])
  })

  test.each([
    [
      'words that are not in the text',
      annotation('a', 'osh', 'in |Osh|'),
      'a.mention',
      'the words "in [Osh]" are not in the text',
    ],
    [
      'words that are in the text twice',
      annotation('a', 'kant', '|Kant|'),
      'a.mention',
      'the words "[Kant]" are in the text 2 times',
    ],
    [
      'a place that no layer has',
      annotation('a', 'tash-kumyr', 'near |Osh|'),
      'a.place',
      'no place has the id "tash-kumyr"',
    ],
    [
      'a speaker that the file does not list',
      annotation('a', 'osh', 'near |Osh|', { speaker: 'Nobody' }),
      'a.speaker',
      'no speaker is named "Nobody"',
    ],
    [
      'a passage elsewhere in the text',
      annotation('a', 'osh', 'near |Osh|', { passage: quote('|Nobody named a site|') }),
      'a.passage',
      'the passage does not contain the mention',
    ],
    [
      'a passage that begins inside the mention',
      annotation('a', 'osh', 'near |Osh|', { passage: quote('|sh, would be large.|') }),
      'a.passage',
      'the passage does not contain the mention',
    ],
    [
      'a passage whose words are not in the text',
      annotation('a', 'osh', 'near |Osh|', { passage: quote('|near Osh. |') }),
      'a.passage',
      'the words "[near Osh. ]" are not in the text',
    ],
    [
      'words that run from one paragraph into the next',
      annotation('a', 'osh', '|large.\n\n«Osh|'),
      'a.mention',
      'the words run over the end of a paragraph',
    ],
  ])('refuses %s, and says why', (_, refused, path, message) => {
    const { value, issues } = annotate(refused, annotation('b', 'osh', '«|Osh|'))
    expect(issues).toEqual([{ file: FILE, path, message }])
    expect(value.mentions.map(({ id }) => id)).toEqual(['b'])
  })

  test.each([
    ['of one layer', [[place('kant', KANT), place('kant', null)]]],
    ['of two layers', [[place('kant', KANT)], [place('kant', null)]]],
  ])('keeps the first of two places %s with one id', (_, given) => {
    const layers = given.map((places, index) => ({ layer: layer(`layer-${index}`), places }))
    const { value, issues } = annotateArticle(parts([], { layers }))
    const file = `geo/layer-${given.length - 1}.geojson`
    expect(issues).toEqual([{ file, path: 'kant', message: 'this id is taken by another place' }])
    expect([...value.places.values()].map((found) => found.place.geometry)).toEqual([KANT])
  })

  test('shows the places without words where the article could not be read', () => {
    const mention = annotation('a', 'osh', 'near |Osh|')
    const { value, issues } = annotateArticle(parts([mention], { article: null }))
    expect(issues).toEqual([])
    expect(value).toMatchObject({ article: null, text: '', blocks: [], mentions: [] })
    expect([...value.places.keys()].toSorted()).toEqual(['kant', 'new-base', 'osh'])
  })

  test('shows the words where there is no place', () => {
    const { value, issues } = annotateArticle(parts([], { layers: [] }))
    expect(issues).toEqual([])
    expect(value.blocks).toHaveLength(ARTICLE.blocks.length + 1)
    expect(value.places.size).toBe(0)
  })

  test('lists places as the text first names them, and those it never names last, by id', () => {
    const ids = ['talas', 'osh', 'batken', 'kant']
    const layers = [{ layer: layer('towns'), places: ids.map((id) => place(id, KANT)) }]
    const mentions = [annotation('a', 'osh', 'near |Osh|'), annotation('b', 'kant', 'near |Kant|')]
    const { value } = annotateArticle(parts(mentions, { layers }))
    expect(value.layers[0]?.places.map(({ id }) => id)).toEqual(['kant', 'osh', 'batken', 'talas'])
  })

  test('gives each place its own mentions', () => {
    const found = STORY.places.get('osh')
    expect(found?.mentions.map(({ id }) => id)).toEqual(['p1-osh', 'p2-osh'])
    expect(found?.layer.id).toBe('towns')
  })

  test('calls the file of the annotations as it is served', () => {
    expect(annotationsFile('two-bases')).toBe(FILE)
  })
})
