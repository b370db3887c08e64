import type { Box, Disc, Group, Ink, Line, Mark, Point, Shape, Stroke } from './marks'

/** A group without a place, a link or an edge. */
export function group(role: string, marks: readonly Mark[], rest: Partial<Group> = {}): Group {
  return { type: 'group', role, place: null, link: null, clip: null, marks, ...rest }
}

export function ink(colour: string, strength = 1): Ink {
  return { colour, strength }
}

export function stroke(of: Ink, width: number, dash: readonly number[] = []): Stroke {
  return { ink: of, width, dash, cap: dash.length > 0 ? 'butt' : 'round' }
}

export function area(lines: readonly Line[], fill: Ink, strokes: readonly Stroke[] = []): Shape {
  return { type: 'shape', lines, closed: true, fill, strokes }
}

export function path(lines: readonly Line[], strokes: readonly Stroke[], closed = false): Shape {
  return { type: 'shape', lines, closed, fill: null, strokes }
}

export function disc(at: Point, radius: number, fill: Ink): Disc {
  return { type: 'disc', at, radius, fill }
}

/** Every mark, those in groups included, from below. */
export function allMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.type === 'group' ? [mark, ...allMarks(mark.marks)] : [mark]))
}

/** The four corners of a box, as a ring. */
export function corners([left, top, right, bottom]: Box): Line {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
}
