import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/formats/format'
import { tei } from '../../src/formats/tei'
import { articleText } from '../../src/model/articleText'
import { annotation, quote } from '../fixtures/story'
import { SMALL_STORY } from './stories'
import { all, isInText, written } from './teiMarks'
import { brokenRules } from './teiRules'

const TEXT = SMALL_STORY.article === null ? '' : articleText(SMALL_STORY.article)

const marked = (story: Story) =>
  all(story, 'placeName', 'said', 'seg')
    .filter(isInText)
    .map(({ attributes, text, name }) => [name, attributes['xml:id'], text])

describe('words in TEI', () => {
  test('are marked where they stand, one in another where they nest', () => {
    expect(marked(SMALL_STORY)).toEqual([
      ['placeName', 'mention-title-kant', 'Kant'],
      ['placeName', 'mention-p1-new', 'A new one, in the south'],
      ['placeName', 'mention-p1-south', 'the south'],
      ['said', 'passage-1', '«Osh is far from here,»'],
      ['placeName', 'mention-p2-osh', 'Osh'],
      ['said', 'passage-2', 'The south is ours to guard.'],
      ['placeName', 'mention-p3-south', 'The south'],
    ])
    expect(all(SMALL_STORY, 'span')).toEqual([])
  })

  test('refer to their places, and say how the name is meant', () => {
    const [polity] = all(SMALL_STORY, 'placeName').filter(
      ({ attributes }) => attributes['xml:id'] === 'mention-p1-south',
    )
    expect(polity?.attributes).toMatchObject({ ref: '#place-south', type: 'polity' })
  })

  const spoken = (rest: Parameters<typeof annotation>[3]): Story => ({
    ...SMALL_STORY,
    annotations: {
      speakers: SMALL_STORY.annotations.speakers,
      annotations: [annotation('a', 'south', '«|Osh| is far', rest)],
    },
  })

  test.each([
    ['direct', 'Aida Asanova', 'said', { who: '#person-1', direct: 'true' }],
    ['reported', 'Aida Asanova', 'said', { who: '#person-1', direct: 'false' }],
    ['reported', null, 'said', { direct: 'false' }],
    ['narration', 'Aida Asanova', 'seg', { type: 'narration', corresp: '#person-1' }],
  ] as const)(
    'of %s speech by %s are in a `%s` that says so',
    (speech, speaker, name, expected) => {
      const [element, ...others] = all(spoken({ speech, speaker }), 'said', 'seg')
      expect(element?.name).toBe(name)
      expect(element?.attributes).toEqual({ 'xml:id': 'passage-1', ...expected })
      expect(element?.text).toBe('«Osh is far from here,» said Aida Asanova.')
      expect(others).toEqual([])
      const [person] = all(SMALL_STORY, 'person')
      expect(person?.attributes['xml:id']).toBe('person-1')
    },
  )

  test('of the article itself are in none', () => {
    const story = spoken({ speech: 'narration', speaker: null })
    expect(all(story, 'said', 'seg')).toEqual([])
  })
})

describe('words in TEI that cross others', () => {
  const crossing = (...annotations: Story['annotations']['annotations']): Story => ({
    ...SMALL_STORY,
    annotations: { speakers: SMALL_STORY.annotations.speakers, annotations },
  })
  const story = crossing(
    annotation('a', 'south', '|A new one, in|'),
    annotation('b', 'new-base', '|one, in the south|'),
  )

  test('stand off, between two anchors; none is dropped', () => {
    expect(marked(story)).toEqual([['placeName', 'mention-a', 'A new one, in']])
    const [span] = all(story, 'span')
    expect(span?.attributes).toEqual({
      'xml:id': 'mention-b',
      type: 'location',
      from: '#anchor-1',
      to: '#anchor-2',
      ana: '#place-new-base',
    })
    expect(betweenAnchors(written(story))).toBe('one, in the south')
    expect(brokenRules(written(story))).toEqual([])
    expect(tei.parse?.(written(story), 'a.xml')).toEqual({ value: story, issues: [] })
  })

  test('stand off when they reach over several paragraphs', () => {
    const whole = quote(`|${TEXT}|`)
    const wide = crossing(annotation('a', 'south', '|the south|', { passage: whole }))
    const [span] = all(wide, 'span')
    expect(span?.attributes).toMatchObject({ 'xml:id': 'passage-1', type: 'narration' })
    expect(tei.parse?.(written(wide), 'a.xml')).toEqual({ value: wide, issues: [] })
  })

  test('that nobody finds in the text are quoted', () => {
    const orphan = crossing(
      annotation('a', 'south', '|Naryn|', { sense: 'polity', speech: 'reported' }),
    )
    const [one] = all(orphan, 'annotation')
    expect(one?.attributes.target).toBe('#text-two-bases')
    const notes = all(orphan, 'note')
    expect(notes.map(({ attributes, text }) => [attributes.type, text])).toEqual([
      ['exact', 'Naryn'],
      ['sense', 'polity'],
      ['speech', 'reported'],
    ])
    expect(tei.parse?.(written(orphan), 'a.xml')).toEqual({ value: orphan, issues: [] })
  })
})

/** The words between the first two anchors, without the marks among them. */
function betweenAnchors(xml: string): string {
  const [, words = ''] = /<anchor [^>]*>([\s\S]*?)<anchor /u.exec(xml) ?? []
  return words.replaceAll(/<[^>]*>/gu, '')
}

function withText(text: string): Story {
  const article: Story['article'] = {
    id: 'a',
    language: 'en',
    blocks: [
      { type: 'title', text: 'A base near Kant' },
      { type: 'paragraph', text },
    ],
    credit: 'Made up for a test.',
    rights: 'Free.',
    overview: [],
  }
  return { id: 'a', article, annotations: { speakers: [], annotations: [] }, layers: [] }
}

describe('characters in TEI', () => {
  test.each([
    ['a no-break space', 'base\u00a0of'],
    ['an astral character', '🛩 𐤀'],
    ['a combining mark', 'e\u0301'],
    ['markup', '<b>&amp;]]></b>'],
    ['line breaks of every kind', 'a\rb\nc\r\nd\te\u2028f\u0085g'],
    ['spaces at both ends', '  a  b  '],
  ])('come back as they were: %s', (_, text) => {
    const story = withText(text)
    expect(tei.format?.(story).losses).toEqual([])
    expect(tei.parse?.(written(story), 'a.xml')).toEqual({ value: story, issues: [] })
  })

  test.each([
    ['a control character', '\u0001'],
    ['a null', '\0'],
    ['half an astral character', '\ud83d'],
    ['U+FFFE', '\ufffe'],
  ])('that XML cannot hold are named as a loss: %s', (_, character) => {
    const story = withText(`near${character}Kant`)
    const found = tei.format?.(story)
    expect(found?.losses).toEqual([
      {
        path: 'article.blocks[1].text',
        message: 'holds characters that XML cannot, written as U+FFFD',
      },
    ])
    expect(String(found?.content)).not.toContain(character)
    expect(brokenRules(String(found?.content))).toEqual([])
    const { value } = tei.parse?.(String(found?.content), 'a.xml') ?? {}
    expect(value?.article?.blocks[1]?.text).toBe('near\ufffdKant')
  })
})
