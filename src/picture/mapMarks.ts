import type { Point as GeoPoint } from 'geojson'
import type { AnnotatedArticle, Place, StoryPlace } from '../model/types'
import { type Frame, isInBox } from './frame'
import { groundMarks } from './ground'
import { group } from './makeMarks'
import type { Box, Group, Point } from './marks'
import { nameMarks } from './nameMarks'
import { placeNames } from './names'
import type { LinkOf, PictureOptions } from './options'
import { BEYOND, linesIn, type Outliner, placeLines, placeProjector, placeRings } from './outline'
import { paletteOf } from './palette'
import type { PictureBasemap } from './pictureBasemap'
import { formOf } from './placeStyles'
import { scaleMarks, scaleOf } from './scaleBar'
import { storyMarks } from './storyMarks'
import type { MeasureText } from './type'

/** What a picture is drawn from. */
export interface PictureSubject {
  readonly story: AnnotatedArticle
  readonly basemap: PictureBasemap
}

type DrawnOptions = Pick<
  PictureOptions,
  'theme' | 'texts' | 'names' | 'selected' | 'numbers' | 'parts'
>

interface MapWish extends DrawnOptions {
  readonly frame: Frame
  readonly obstacles: readonly Box[]
  readonly measure: MeasureText
  readonly linkOf: LinkOf
}

/** How far a line may stray from its data: less than is seen; more where each byte counts. */
const TOLERANCE = { full: 0.3, outlines: 1.25 } as const

/** One map of a picture, cut off at its frame: ground, story, names, scale. */
export function mapMarks(
  basemap: PictureBasemap,
  places: readonly StoryPlace[],
  wish: MapWish,
): Group {
  const { frame, parts, selected, linkOf } = wish
  const palette = paletteOf(wish.theme)
  const shown = places.filter(({ place }) => showsPlace(frame, place))
  const outliner: Outliner = { frame, tolerance: TOLERANCE[parts.ground], beyond: BEYOND }
  return group(
    'map',
    [
      group('ground', groundMarks(basemap, outliner, palette, parts.ground)),
      group('story', storyMarks(shown, { outliner, palette, selected, linkOf })),
      ...namesOf(basemap, shown, wish, outliner),
      ...(parts.scale ? [scaleMarks(frame, wish.texts, palette)] : []),
    ],
    { clip: frame.box },
  )
}

function namesOf(
  { labels }: PictureBasemap,
  places: readonly StoryPlace[],
  wish: MapWish,
  outliner: Outliner,
): readonly Group[] {
  const { frame, parts, names, selected, numbers, obstacles, measure } = wish
  if (parts.names === 'none') return []
  const placed = placeNames({
    outliner,
    places,
    labels: parts.names === 'all' ? labels : [],
    language: names,
    selected,
    numbers,
    obstacles: parts.scale ? [...obstacles, scaleOf(frame).box] : obstacles,
    measure: (text, { font, spacing }) => measure(text, font, spacing),
  })
  const palette = paletteOf(wish.theme)
  return nameMarks(placed, { outliner, palette, selected })
}

/** Whether anything of a place is to be seen in a frame: of an edge, not what it goes around. */
export function showsPlace(frame: Frame, place: Place): boolean {
  const { geometry } = place
  const outliner = { frame, tolerance: 1, beyond: 0 }
  switch (formOf(place)) {
    case null:
      return false
    case 'site':
      return geometry?.type === 'Point' && isInBox(projected(frame, geometry), frame.box)
    case 'line':
    case 'edge':
      return geometry !== null && placeLines(outliner, geometry).length > 0
    case 'soft':
    case 'tint':
      return geometry !== null && placeRings(outliner, geometry).length > 0
  }
}

function projected(frame: Frame, geometry: GeoPoint): Point {
  return placeProjector(frame, geometry)(geometry.coordinates)
}

export function showsDisputed(frame: Frame, { borders }: PictureBasemap): boolean {
  return linesIn({ frame, tolerance: 1, beyond: 0 }, borders.disputed).length > 0
}
