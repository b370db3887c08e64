import { countryLine, DISPUTED_DASH } from '../basemap/lineStyles'
import type { Drawing } from '../model/types'
import { area, disc, ink, path, stroke } from './makeMarks'
import type { Line, Mark, Point } from './marks'
import { type Palette, placeInk } from './palette'
import { hatchOf, placeStyles } from './placeStyles'

export type Sign = Drawing | 'approximate' | 'disputed' | 'unlocated' | 'none'

/** The small picture of how something is drawn, 24 by 16 CSS pixels. */
export function legendSign(sign: Sign, corner: Point, palette: Palette): readonly Mark[] {
  const at = (x: number, y: number): Point => [corner[0] + x, corner[1] + y]
  const box = (inset: number): Line => [
    at(inset, inset),
    at(24 - inset, inset),
    at(24 - inset, 16 - inset),
    at(inset, 16 - inset),
  ]
  switch (sign) {
    case 'marker':
      return markerSign(at(12, 8), palette)
    case 'boundary': {
      const { width, dash } = placeStyles.line
      const line = [at(0, 11), at(8, 6), at(14, 9), at(24, 4)]
      return [path([line], [stroke(ink(placeInk(palette, sign)), width - 0.8, dash)])]
    }
    case 'soft-area':
      return [
        {
          type: 'soft-area',
          lines: [box(0)],
          colour: placeInk(palette, sign),
          hatch: hatchOf(false),
          blur: 2,
          opacity: 1,
        },
      ]
    case 'tint': {
      const { fill, edge, width } = placeStyles.tint
      const colour = placeInk(palette, sign)
      return [area([box(2)], ink(colour, fill * 2), [stroke(ink(colour, edge), width)])]
    }
    case 'approximate': {
      const { width, dash } = placeStyles.edge
      const colour = ink(placeInk(palette, 'soft-area'))
      return [path([[at(1, 8), at(23, 8)]], [{ ...stroke(colour, width, dash), cap: 'round' }])]
    }
    case 'disputed': {
      const line = stroke(ink(palette.country), countryLine(6), DISPUTED_DASH)
      return [path([[at(1, 8), at(23, 8)]], [line])]
    }
    case 'unlocated':
      return [ring(at(12, 8), palette)]
    case 'none':
      return []
  }
}

function markerSign(at: Point, palette: Palette): readonly Mark[] {
  const colour = ink(placeInk(palette, 'marker'))
  const { outline, ring: paper, disc: inner } = placeStyles.site
  return [
    disc(at, outline * 0.9, colour),
    disc(at, paper * 0.9, ink(palette.paper)),
    disc(at, inner * 0.9, colour),
  ]
}

/** Empty and broken: there is no place on the map to look for. */
function ring([x, y]: Point, palette: Palette): Mark {
  const points = Array.from({ length: 24 }, (_, index): Point => {
    const angle = (index * Math.PI) / 12
    return [x + 5 * Math.cos(angle), y + 5 * Math.sin(angle)]
  })
  return path([points], [stroke(ink(placeInk(palette, 'unlocated')), 1.4, [2, 2.2])], true)
}
