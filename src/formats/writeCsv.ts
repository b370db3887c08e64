import type { Annotation, Speaker } from '../model/types'
import { type Cells, COLUMNS, joinTranslations, NUMBERS } from './csvColumns'
import { placeCells, shapeCells } from './csvPlace'
import { formatCsv } from './csvText'
import type { Story } from './format'
import { excerpts } from './locate'
import { neutralised } from './spreadsheet'

/**
 * A row for each annotation, then one for each place that no annotation names. What is known
 * of a place is in each of its rows; its shape, if it is not a point, only in the first.
 */
export function writeCsv(story: Story): string {
  const rows = rowsOf(story)
  const filled = rows.length === 0 ? [{}] : rows
  return formatCsv([COLUMNS, ...filled.map((cells) => lineOf({ story: story.id, ...cells }))])
}

function lineOf(cells: Cells): string[] {
  return COLUMNS.map((column) => {
    const cell = cells[column] ?? ''
    return NUMBERS.includes(column) ? cell : neutralised(cell)
  })
}

function rowsOf(story: Story): readonly Cells[] {
  const { annotations, layers } = story
  const excerptOf = excerpts(story)
  const places = new Map(
    layers.flatMap(({ layer, places }, at) =>
      places.map((place) => [place.id, placeCells(place, layer, at + 1)] as const),
    ),
  )
  const shapes = new Map(
    layers.flatMap(({ places }) => places.map(({ id, geometry }) => [id, shapeCells(geometry)])),
  )
  const withShape = (cells: Cells, place: string): readonly Cells[] => {
    const [first = {}, ...more] = shapes.get(place) ?? []
    shapes.delete(place)
    return [{ ...cells, ...first }, ...more.map((part) => ({ place, ...part }))]
  }
  const named = annotations.annotations.flatMap((one) => {
    const cells = annotationCells(one, annotations.speakers, excerptOf.get(one.id))
    return withShape({ ...cells, place: one.place, ...places.get(one.place) }, one.place)
  })
  const silent = [...places].filter(([id]) => shapes.has(id))
  return [...named, ...silent.flatMap(([id, cells]) => withShape(cells, id))]
}

function annotationCells(
  { id, mention, passage, speaker, speech, sense }: Annotation,
  speakers: readonly Speaker[],
  excerpt: string | undefined,
): Cells {
  const said = speakers.find(({ name }) => name === speaker)
  return {
    annotation: id,
    mention: mention.exact,
    mention_prefix: mention.prefix,
    mention_suffix: mention.suffix,
    speaker: speaker ?? '',
    speaker_names: joinTranslations(said?.names),
    pronoun: said?.pronoun ?? '',
    speech,
    sense,
    excerpt: excerpt ?? '',
    passage: passage?.exact ?? '',
    passage_prefix: passage?.prefix ?? '',
    passage_suffix: passage?.suffix ?? '',
  }
}
