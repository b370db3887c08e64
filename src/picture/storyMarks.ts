import { blurPixels } from '../model/scale'
import type { Drawing, StoryPlace } from '../model/types'
import { isInBox } from './frame'
import { area, disc, group, ink, path, stroke } from './makeMarks'
import type { Group, Link, Mark } from './marks'
import { type Outliner, placeLines, placeProjector, placeRings } from './outline'
import { type Palette, placeInk } from './palette'
import { type Form, formOf, hatchOf, placeStyles } from './placeStyles'

/** What the story's places are drawn with. */
export interface StoryPen {
  readonly outliner: Outliner
  readonly palette: Palette
  readonly selected: string | null
  readonly linkOf: (place: StoryPlace) => Link | null
}

/**
 * The places that the frame shows, a group each: shapes in the order of their layers, points
 * above them all. A place without a site is not among them.
 */
export function storyMarks(places: readonly StoryPlace[], pen: StoryPen): readonly Group[] {
  const drawn = places.flatMap((place) => {
    const marks = placeMarks(place, pen)
    if (marks.length === 0) return []
    const { id, layer } = place
    const link = pen.linkOf(place)
    const all = link === null ? marks : marks.map(withTarget)
    return [{ draw: layer.draw, mark: group('place', all, { place: id, link }) }]
  })
  const isPoint = ({ draw }: { readonly draw: Drawing }) => draw === 'marker'
  return [...drawn.filter((each) => !isPoint(each)), ...drawn.filter(isPoint)].map(
    ({ mark }) => mark,
  )
}

function placeMarks(place: StoryPlace, pen: StoryPen): readonly Mark[] {
  const form = formOf(place.place)
  return form === null ? [] : DRAW[form](place, pen)
}

const DRAW: Readonly<Record<Form, (place: StoryPlace, pen: StoryPen) => readonly Mark[]>> = {
  site: siteMarks,
  line: lineMarks,
  edge: edgeMarks,
  soft: softMarks,
  tint: tintMarks,
}

/** Across, for a finger; CSS pixels. */
const TARGET = 24

/** A link can be hit beside its thin line, and around its small disc: unseen, but there. */
function withTarget(mark: Mark): Mark {
  if (mark.type === 'shape' && mark.fill === null) {
    const [over] = mark.strokes.slice(-1)
    if (over === undefined) return mark
    return { ...mark, strokes: [...mark.strokes, stroke(ink(over.ink.colour, 0), TARGET)] }
  }
  return mark
}

function siteMarks(site: StoryPlace, pen: StoryPen): readonly Mark[] {
  const { id, place, layer } = site
  if (place.geometry?.type !== 'Point') return []
  const { outliner, palette } = pen
  const at = placeProjector(outliner.frame, place.geometry)(place.geometry.coordinates)
  if (!isInBox(at, outliner.frame.box)) return []
  const radius = id === pen.selected ? placeStyles.site.selected : placeStyles.site
  const colour = ink(placeInk(palette, layer.draw))
  return [
    ...(pen.linkOf(site) === null ? [] : [disc(at, TARGET / 2, ink(palette.paper, 0))]),
    disc(at, radius.outline, colour),
    disc(at, radius.ring, ink(palette.paper)),
    disc(at, radius.disc, colour),
  ]
}

function lineMarks({ id, place, layer }: StoryPlace, pen: StoryPen): readonly Mark[] {
  const { outliner, palette } = pen
  const lines = place.geometry === null ? [] : placeLines(outliner, place.geometry)
  if (lines.length === 0) return []
  const { halo, dash, ...style } = placeStyles.line
  const width = id === pen.selected ? style.selected.width : style.width
  return [
    path(lines, [
      stroke(ink(palette.paper, halo.strength), halo.width),
      stroke(ink(placeInk(palette, layer.draw)), width, dash),
    ]),
  ]
}

function edgeMarks({ id, place, layer }: StoryPlace, pen: StoryPen): readonly Mark[] {
  const { outliner, palette } = pen
  const lines = place.geometry === null ? [] : placeLines(outliner, place.geometry)
  if (lines.length === 0) return []
  const { halo, dash, ...style } = placeStyles.edge
  const width = id === pen.selected ? style.selected.width : style.width
  const dashes = {
    ...stroke(ink(placeInk(palette, layer.draw)), width, dash),
    cap: 'round',
  } as const
  return [path(lines, [stroke(ink(palette.paper, halo.strength), halo.width), dashes])]
}

function softMarks({ id, place, layer }: StoryPlace, pen: StoryPen): readonly Mark[] {
  const { frame } = pen.outliner
  const blur = blurPixels(frame.zoom, frame.latitude)
  // Cut within the reach of the blur, it would fade where it only leaves the picture.
  const outliner = { ...pen.outliner, beyond: pen.outliner.beyond + 3 * blur }
  const lines = place.geometry === null ? [] : placeRings(outliner, place.geometry)
  if (lines.length === 0) return []
  const isSelected = id === pen.selected
  const { opacity } = isSelected ? placeStyles.soft.selected : placeStyles.soft
  const colour = placeInk(pen.palette, layer.draw)
  return [{ type: 'soft-area', lines, colour, hatch: hatchOf(isSelected), blur, opacity }]
}

function tintMarks({ id, place, layer }: StoryPlace, pen: StoryPen): readonly Mark[] {
  const lines = place.geometry === null ? [] : placeRings(pen.outliner, place.geometry)
  if (lines.length === 0) return []
  const { fill, edge, width } = id === pen.selected ? placeStyles.tint.selected : placeStyles.tint
  const colour = placeInk(pen.palette, layer.draw)
  return [area(lines, ink(colour, fill), [stroke(ink(colour, edge), width)])]
}
