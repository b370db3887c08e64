import type { Format, Story, StoryPlaces, WriteOptions, Written } from './format'
import { lossesBetween } from './losses'
import { mapStrings } from './mapStrings'
import { readCsv } from './readCsv'
import { writeCsv } from './writeCsv'

/** A table of the annotations, for spreadsheets. */
export const csv: Format = {
  id: 'csv',
  extension: '.csv',
  mediaType: 'text/csv;charset=utf-8',
  format,
  keeps,
  parse: readCsv,
}

function format(story: Story, options: WriteOptions = {}): Written {
  const kept = keeps(story)
  const mark = options.byteOrderMark === true ? '\ufeff' : ''
  // The text is left out, but each passage stands in its row.
  const content = mark + writeCsv({ ...kept, article: wellFormed(story.article) })
  return { content, losses: lossesBetween(story, kept, because) }
}

/** Half a character could not be written as UTF-8. */
function wellFormed<T>(value: T): T {
  return mapStrings(value, (text) => text.toWellFormed())
}

/** What rows can say: no text, and nobody and no layer that no row names. */
function keeps(story: Story): Story {
  const { id, annotations, layers } = wellFormed(story)
  const speaking = unique(annotations.annotations.map(({ speaker }) => speaker))
  const speakers = speaking.flatMap((name) => {
    if (name === null) return []
    return [annotations.speakers.find((one) => one.name === name) ?? { name, pronoun: 'they' }]
  }) as Story['annotations']['speakers']
  const named = unique(annotations.annotations.map(({ place }) => place))
  return {
    id,
    article: null,
    annotations: { ...annotations, speakers },
    layers: layers.filter(({ places }) => places.length > 0).map((one) => inRows(one, named)),
  }
}

/** Places in the order in which the rows name them. */
function inRows({ layer, places }: StoryPlaces, named: readonly string[]): StoryPlaces {
  const rank = (id: string) => (named.includes(id) ? named.indexOf(id) : named.length)
  return {
    layer,
    places: places.toSorted((a, b) => rank(a.id) - rank(b.id)),
  }
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^article/u, 'is left out: a table holds the annotations, not the text'],
  [/^speakers\./u, 'is left out: no annotation names them'],
  [/^layers\..*\.places$/u, 'are in the order in which the rows name them'],
  [/^layers\./u, 'is left out: no row is in an empty layer'],
  [/^order\.speakers$/u, 'are in the order in which the rows name them'],
]

function because(path: string): string | null {
  return REASONS.find(([such]) => such.test(path))?.[1] ?? null
}
