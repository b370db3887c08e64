import { describe, expect, test } from 'vitest'
import { NO_ANNOTATIONS, parseAnnotations } from '../../src/model/parseAnnotations'
import { annotation } from '../fixtures/story'

const FILE = 'articles/two-bases/annotations.json'
const OSH = annotation('p1-osh', 'osh', 'near |Osh|,')
const KANT = annotation('p1-kant', 'kant', '|Kant|')
const SPEAKERS = [{ name: 'Aida Asanova', pronoun: 'she' }]

function parse(...annotations: readonly unknown[]) {
  return parseAnnotations({ article: 'two-bases', speakers: SPEAKERS, annotations }, FILE)
}

describe('parseAnnotations', () => {
  test('takes a sound file as it is', () => {
    const annotations = [OSH, { ...KANT, passage: OSH.mention, speaker: 'Aida Asanova' }]
    expect(parse(...annotations)).toEqual({
      value: { speakers: SPEAKERS, annotations },
      issues: [],
    })
  })

  test('takes a prefix and a suffix that are left out for empty ones', () => {
    const { type, exact } = OSH.mention
    const [found] = parse({ ...OSH, mention: { type, exact } }).value.annotations
    expect(found?.mention).toEqual({ type, exact, prefix: '', suffix: '' })
  })

  test.each([
    ['nothing', null, '', 'Invalid type: Expected Object but received null'],
    [
      'an id with capitals',
      { ...OSH, id: 'P1' },
      'id',
      'expected an id of small letters, digits and hyphens',
    ],
    [
      'no place',
      { ...OSH, place: '' },
      'place',
      'expected an id of small letters, digits and hyphens',
    ],
    [
      'no mention',
      { ...OSH, mention: undefined },
      'mention',
      'Invalid type: Expected Object but received undefined',
    ],
    [
      'a text for a mention',
      { ...OSH, mention: 'Osh' },
      'mention',
      'Invalid type: Expected Object but received "Osh"',
    ],
    [
      'a mention without words',
      { ...OSH, mention: { ...OSH.mention, exact: '' } },
      'mention.exact',
      'expected some text',
    ],
    [
      'another selector',
      { ...OSH, mention: { ...OSH.mention, type: 'TextPositionSelector' } },
      'mention.type',
      'Invalid type: Expected "TextQuoteSelector" but received "TextPositionSelector"',
    ],
    [
      'a number for a prefix',
      { ...OSH, mention: { ...OSH.mention, prefix: 0 } },
      'mention.prefix',
      'Invalid type: Expected string but received 0',
    ],
    [
      'null for a passage',
      { ...OSH, passage: null },
      'passage',
      'Invalid type: Expected Object but received null',
    ],
    [
      'a speaker left out',
      { ...OSH, speaker: undefined },
      'speaker',
      'Invalid type: Expected string but received undefined',
    ],
    ['a speaker without a name', { ...OSH, speaker: '' }, 'speaker', 'expected some text'],
    [
      'an unknown speech',
      { ...OSH, speech: 'sung' },
      'speech',
      'Invalid type: Expected ("direct" | "reported" | "narration") but received "sung"',
    ],
    [
      'an unknown sense',
      { ...OSH, sense: 'river' },
      'sense',
      'Invalid type: Expected ("location" | "polity") but received "river"',
    ],
  ])('leaves out an annotation with %s, and keeps the rest', (_, wrong, inside, message) => {
    const { value, issues } = parse(OSH, wrong, KANT)
    const path = ['annotations[1]', inside].filter((part) => part !== '').join('.')
    expect(issues).toEqual([{ file: FILE, path, message }])
    expect(value.annotations).toEqual([OSH, KANT])
  })

  test('keeps the first of two annotations with one id', () => {
    const { value, issues } = parse(OSH, { ...KANT, id: OSH.id })
    const message = 'this id is taken by another annotation'
    expect(issues).toEqual([{ file: FILE, path: OSH.id, message }])
    expect(value.annotations).toEqual([OSH])
  })

  test.each([
    ['nothing', null, ['']],
    ['an empty object', {}, ['article', 'speakers', 'annotations']],
    ['an object for the list', { article: 'a', speakers: [], annotations: {} }, ['annotations']],
    [
      'a speaker that is a thing',
      { article: 'a', speakers: [{ name: 'TASS', pronoun: 'it' }], annotations: [] },
      ['speakers.0.pronoun'],
    ],
  ])('takes nothing from %s', (_, input, paths) => {
    const { value, issues } = parseAnnotations(input, FILE)
    expect(value).toEqual(NO_ANNOTATIONS)
    expect(issues.map(({ path }) => path)).toEqual(paths)
  })
})
