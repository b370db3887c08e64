import { describe, expect, test } from 'vitest'
import type { Mention } from '../../src/model/types'
import { story } from '../realFiles'

const J = 'Sooronbai Jeenbekov'
const S = 'Sergei Shoigu'

/** Read off the article by hand: paragraph (0 is the title), words, place, who, how, sense. */
const MENTIONS = [
  [
    'title-second-base',
    0,
    'Second Russian military base',
    'second-base',
    null,
    'narration',
    'location',
  ],
  ['p1-kyrgyzstan', 1, 'Kyrgyzstan', 'kyrgyzstan', null, 'narration', 'polity'],
  [
    'p1-second-base',
    1,
    'the second Russian military base',
    'second-base',
    J,
    'reported',
    'location',
  ],
  ['p1-country', 1, 'the country', 'kyrgyzstan', J, 'reported', 'location'],
  ['p2-russia', 2, 'Russia', 'russia', null, 'narration', 'polity'],
  ['p2-tajikistan', 2, 'Tajikistan', 'tajikistan', S, 'reported', 'location'],
  ['p2-kyrgyzstan', 2, 'Kyrgyzstan', 'kyrgyzstan', S, 'reported', 'location'],
  ['p3-central-asia', 3, 'the Central Asian states', 'central-asia', J, 'reported', 'location'],
  ['p3-afghanistan', 3, 'Afghanistan', 'afghanistan', J, 'reported', 'location'],
  ['p3-kyrgyz-republic', 3, 'the Kyrgyz Republic', 'kyrgyzstan', null, 'narration', 'polity'],
  ['p4-border', 4, 'the Tajik-Afghan border', 'tajik-afghan-border', J, 'direct', 'location'],
  [
    'p5-second-base',
    5,
    'the second Russian military base',
    'second-base',
    null,
    'narration',
    'location',
  ],
  ['p5-kyrgyzstan', 5, 'Kyrgyzstan', 'kyrgyzstan', null, 'narration', 'location'],
  ['p5-afghanistan', 5, 'Afghanistan', 'afghanistan', J, 'direct', 'location'],
  ['p5-central-asia', 5, 'the Central Asian region', 'central-asia', J, 'direct', 'location'],
  ['p5-kyrgyz-republic', 5, 'the Kyrgyz Republic', 'kyrgyzstan', null, 'narration', 'polity'],
  ['p5-kant', 5, 'Kant', 'kant', J, 'direct', 'location'],
  [
    'p5-air-base',
    5,
    'an\u00a0aviation base of\u00a0the Russian Armed Forces',
    'kant-air-base',
    J,
    'direct',
    'location',
  ],
  ['p6-second-base', 6, 'the second Russian military base', 'second-base', J, 'direct', 'location'],
  [
    'p6-south',
    6,
    'the southern region of the republic',
    'southern-kyrgyzstan',
    J,
    'direct',
    'location',
  ],
  ['p6-kyrgyzstan', 6, 'Kyrgyzstan', 'kyrgyzstan', J, 'direct', 'location'],
] as const

/** Words that may name a place; each of them must be a mention or have a reason not to be. */
const NAMES =
  /Kyrgyz\w*|Tajik\w*|Afghan\w*|Russian?\b|Kant\b|Central Asian?|Osh|Batken|Moscow|\bregion\b|the (?:country|republic)|\bbase/gu

/** Adjectives of threats and ministers, and bases that the article does not tell apart. */
const NOT_PLACES = ['Afghan threats', 'Russian military bases', 'Russian Defense Minister']

describe('the mentions of the article', () => {
  test('are these, in this order', () => {
    expect(story.mentions.map(rowOf)).toEqual(MENTIONS)
  })

  test('leave out no word that names a place', () => {
    const missed = [...plain(story.text).matchAll(NAMES)].filter(({ index }) => !isTied(index))
    const others = missed.filter(({ index }) => !NOT_PLACES.some((words) => isPartOf(index, words)))
    expect(others.map(({ index }) => story.text.slice(index - 20, index + 30))).toEqual([])
  })

  test.each([
    ['p1-second-base', 'The President of Kyrgyzstan', 'in the country.'],
    ['p3-kyrgyz-republic', 'the head of the Kyrgyz Republic', 'noted.'],
    ['p4-border', '«We also consider it necessary', 'the entire international community.'],
    ['p5-afghanistan', 'In our opinion, the situation', 'for the Central Asian region,»'],
    ['p5-central-asia', 'In our opinion, the situation', 'for the Central Asian region,»'],
    ['p5-kyrgyz-republic', 'the President of the Kyrgyz Republic', 'believes.'],
    ['p5-second-base', 'The issue of opening', 'for several years.'],
    ['p5-kant', '«As you know, Kant hosts', 'airspace security.»'],
    ['p5-air-base', '«As you know, Kant hosts', 'airspace security.»'],
    ['p6-south', 'Our position on the need', 'units of Kyrgyzstan.'],
  ])('%s is described from "%s" to "%s"', (id, first, last) => {
    const words = passageOf(story.mentions.find((mention) => mention.id === id))
    expect(words.startsWith(first)).toBe(true)
    expect(words.endsWith(last)).toBe(true)
  })

  test('are described by whole sentences, or by all that one voice says of a sentence', () => {
    const cut = story.mentions.filter(({ block }) => story.blocks[block]?.type !== 'title')
    const rest = cut.filter(({ passage }) => {
      const before = plain(story.text.slice(0, passage.start))
      return !/(?:^|\n|[.»] )$/u.test(before) || !/[.»]$/u.test(passageOf({ passage }))
    })
    expect(rest.map(({ id }) => id)).toEqual([])
  })

  test('are credited to whoever says all of the passage: what is quoted, or what is not', () => {
    const wrong = story.mentions.filter(({ speech, passage, block }) => {
      const letters = Array.from({ length: passage.end - passage.start }, (_, at) => at)
      return letters.some((at) => (speech === 'direct') !== isQuoted(passage.start + at, block))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('that are said directly are inside quotation marks, or in the quotation', () => {
    const wrong = story.mentions.filter(
      ({ speech, start, block }) => (speech === 'direct') !== isQuoted(start, block),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

function rowOf({ id, block, start, end, place, speaker, speech, sense }: Mention) {
  const number = story.blocks[block]?.number ?? 0
  const who = speaker?.name ?? null
  return [id, number, story.text.slice(start, end), place, who, speech, sense]
}

function passageOf(mention: Pick<Mention, 'passage'> | undefined): string {
  return plain(story.text.slice(mention?.passage.start, mention?.passage.end))
}

function isTied(at: number): boolean {
  return story.mentions.some(({ start, end }) => start <= at && at < end)
}

/** Whether what stands here is part of these words. */
function isPartOf(at: number, words: string): boolean {
  const starts = [...plain(story.text).matchAll(new RegExp(words, 'gu'))].map(({ index }) => index)
  return starts.some((start) => start <= at && at < start + words.length)
}

/** With plain spaces, of the same length: easier to compare with words typed by hand. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

/** Within quotation marks, which count as quoted themselves, or in the pull quotation. */
function isQuoted(at: number, block: number): boolean {
  if (story.blocks[block]?.type === 'quotation' || story.text.charAt(at) === '«') return true
  const before = story.text.slice(story.blocks[block]?.start, at)
  return before.lastIndexOf('«') > before.lastIndexOf('»')
}
