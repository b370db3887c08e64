import { textBlocks } from '../model/articleText'
import type { Article, Span, TextBlock } from '../model/types'
import { xmlId } from './teiIds'
import { type Attributes, group, inline, type Markup, text } from './writeXml'

/** A stretch of the text that is to be an element in it. */
export interface Mark extends Span {
  readonly element: 'placeName' | 'said' | 'seg'
  readonly attributes: Attributes
}

export interface MarkedText {
  readonly text: Markup
  /** Marks that cross another, with the points of the text between which they stand. */
  readonly crossing: readonly Crossing[]
}

export interface Crossing {
  readonly mark: Mark
  readonly from: string
  readonly to: string
}

/** The article with its marks as elements where they nest, else between two `anchor`s. */
export function markText(article: Article, marks: readonly Mark[]): MarkedText {
  const blocks = textBlocks(article)
  const nested = blocks.map((block) => nest(block, marks))
  const inside = new Set(nested.flat())
  const outside = marks.filter((mark) => !inside.has(mark))
  const points = [...new Set(outside.flatMap(({ start, end }) => [start, end]))]
  const anchors = new Map(
    points.toSorted((a, b) => a - b).map((at, index) => [at, xmlId.anchor(index + 1)]),
  )
  const written = blocks.map((block, at) => writeBlock(block, nested[at] ?? [], anchors))
  return {
    text: group(
      'text',
      { 'xml:id': xmlId.text(article.id), 'xml:lang': article.language },
      group('body', {}, ...divisions(blocks, written)),
    ),
    crossing: outside.map((mark) => ({
      mark,
      from: `#${anchors.get(mark.start)}`,
      to: `#${anchors.get(mark.end)}`,
    })),
  }
}

/** What is worth more as an element comes first: it keeps out what would cross it. */
const WORTH = ['placeName', 'said', 'seg'] as const

/** The marks that a block can hold as elements, outer before inner. */
function nest(block: TextBlock, marks: readonly Mark[]): readonly Mark[] {
  const inside: Mark[] = []
  const here = marks.filter(({ start, end }) => block.start <= start && end <= block.end)
  for (const element of WORTH) {
    // `bibl`, which holds the attribution, may not have `said` inside.
    if (element === 'said' && block.type === 'attribution') continue
    const such = here.filter((mark) => mark.element === element).toSorted(outerFirst)
    for (const mark of such) if (!inside.some((other) => cross(mark, other))) inside.push(mark)
  }
  return inside.toSorted(outerFirst)
}

function cross(a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return first.start < second.start && second.start < first.end && first.end < second.end
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || WORTH.indexOf(b.element) - WORTH.indexOf(a.element)
}

/** Names of the points of the text at which an `anchor` stands. */
type Anchors = ReadonlyMap<number, string>

function writeBlock(block: TextBlock, marks: readonly Mark[], anchors: Anchors): Markup[] {
  const last = anchors.get(block.end)
  const end = last === undefined ? [] : [inline('anchor', { 'xml:id': last })]
  return [...fill(block, block, marks, anchors), ...end]
}

/** A stretch of a block, with the marks inside it, outer before inner. */
function fill(
  block: TextBlock,
  { start, end }: Span,
  marks: readonly Mark[],
  anchors: Anchors,
): Markup[] {
  const content: Markup[] = []
  let at = start
  for (const [index, mark] of marks.entries()) {
    // Those inside an earlier one were written with it.
    if (mark.start < at) continue
    const inside = marks.slice(index + 1).filter((other) => other.end <= mark.end)
    content.push(...plain(block, { start: at, end: mark.start }, anchors))
    content.push(inline(mark.element, mark.attributes, ...fill(block, mark, inside, anchors)))
    at = mark.end
  }
  return [...content, ...plain(block, { start: at, end }, anchors)]
}

/** Words without a mark, and the anchors among them; one at their end comes with what follows. */
function plain(block: TextBlock, { start, end }: Span, anchors: Anchors): Markup[] {
  const inside = [...anchors].filter(([at]) => start <= at && at < end)
  const edges = [start, ...inside.map(([at]) => at), end]
  const words = edges.slice(1).map((to, index) => {
    const from = edges[index] ?? start
    return text(block.text.slice(from - block.start, to - block.start))
  })
  const points = inside.map(([, id]) => inline('anchor', { 'xml:id': id }))
  return words
    .flatMap((part, index) => [...points.slice(index - 1, index), part])
    .filter((part) => part !== '')
}

/** Each title begins a division; a quotation and whom it is from are one `cit`. */
function divisions(blocks: readonly TextBlock[], written: readonly Markup[][]): Markup[] {
  const all: Markup[][] = []
  for (const [at, { type }] of blocks.entries()) {
    if (type === 'title' || all.length === 0) all.push([])
    const division = all.at(-1)
    const content = written[at] ?? []
    if (type === 'title') division?.push(inline('head', {}, ...content))
    else if (type === 'paragraph') division?.push(inline('p', {}, ...content))
    else if (type === 'quotation') {
      const attribution = inline('bibl', {}, ...(written[at + 1] ?? []))
      division?.push(group('cit', {}, inline('quote', {}, ...content), attribution))
    }
  }
  return all.map((division) => group('div', {}, ...division))
}
