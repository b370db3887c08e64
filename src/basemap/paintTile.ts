import type { RawFeature } from 'geojson-vt'
import type { Inks } from './inks'
import { CASING, countryLine, DISPUTED_DASH, regionLine, riverWidth, SHORE } from './lineStyles'
import { TILE_SIZE, type TileAddress } from './protocol'
import { type Box, type ReliefPlate, reliefBox, reliefLook } from './relief'
import { type ReliefPicture, reliefLayers } from './softRelief'
import { EXTENT, type TileIndex } from './tileIndex'

/** What has been loaded so far; a part that is missing is not painted. */
export interface Atlas {
  readonly land: Readonly<Record<'countries' | 'lines', TileIndex>> | null
  readonly water: Readonly<Record<'rivers' | 'lakes', TileIndex>> | null
  readonly relief: { readonly plate: ReliefPlate; readonly picture: ReliefPicture } | null
}

type Context = OffscreenCanvasRenderingContext2D

/** Paint one tile from the bottom up. The context is scaled so that a unit is a CSS pixel. */
export function paintTile(context: Context, tile: TileAddress, atlas: Atlas, inks: Inks): void {
  context.lineJoin = 'round'
  paintLand(context, tile, atlas, inks)
  paintWater(context, tile, atlas, inks)
  paintLines(context, tile, atlas, inks)
}

/**
 * Land, relief upon it, sea under both. The relief is kept to the land by compositing:
 * clipping to a coastline takes many times as long without a graphics card.
 */
function paintLand(context: Context, tile: TileAddress, { land, relief }: Atlas, inks: Inks): void {
  context.fillStyle = inks.land
  context.fill(pathOf(land?.countries(tile) ?? []), 'evenodd')
  if (relief !== null) {
    context.globalCompositeOperation = 'source-atop'
    context.imageSmoothingQuality = 'high'
    for (const [image, opacity] of reliefLayers(relief.picture, reliefLook(tile.zoom))) {
      context.globalAlpha = opacity
      drawPart(context, image, reliefBox(relief.plate, tile))
    }
    context.globalAlpha = 1
  }
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = inks.sea
  context.fillRect(0, 0, TILE_SIZE, TILE_SIZE)
  context.globalCompositeOperation = 'source-over'
}

function paintWater(context: Context, tile: TileAddress, { water }: Atlas, inks: Inks): void {
  if (water === null) return
  const lakes = pathOf(water.lakes(tile))
  context.strokeStyle = inks.river
  for (const river of water.rivers(tile)) {
    const width = riverWidth(rankOf(river), tile.zoom)
    if (width > 0) stroke(context, pathOf([river]), width)
  }
  context.fillStyle = inks.water
  context.fill(lakes, 'evenodd')
  context.strokeStyle = inks.shore
  stroke(context, lakes, SHORE)
}

function paintLines(context: Context, tile: TileAddress, { land }: Atlas, inks: Inks): void {
  const lines = land?.lines(tile) ?? []
  const { zoom } = tile
  const regions = lines.filter(({ tags }) => tags?.kind === 'region')
  const countries = lines.filter(({ tags }) => tags?.kind === 'country')
  const region = regionLine(zoom)
  if (region !== null) {
    context.strokeStyle = inks.region
    stroke(context, pathOf(regions), region.width, region.dash)
  }
  const width = countryLine(zoom)
  context.strokeStyle = inks.casing
  stroke(context, pathOf(countries), width + CASING)
  context.strokeStyle = inks.country
  stroke(context, pathOf(countries.filter(isAgreed)), width)
  stroke(context, pathOf(countries.filter((line) => !isAgreed(line))), width, DISPUTED_DASH)
}

function isAgreed({ tags }: RawFeature): boolean {
  return tags?.status === 'agreed'
}

/** Natural Earth's rank of a river, 1 for the greatest. */
function rankOf({ tags }: RawFeature): number {
  const rank = tags?.rank
  return typeof rank === 'number' ? rank : 9
}

function stroke(context: Context, path: Path2D, width: number, dash: readonly number[] = []): void {
  context.lineWidth = width
  // Butt ends keep dashes apart that round ones would join.
  context.lineCap = dash.length > 0 ? 'butt' : 'round'
  context.setLineDash([...dash])
  context.stroke(path)
}

/** The lines or rings of features as one path, in CSS pixels of the tile. */
function pathOf(features: readonly RawFeature[]): Path2D {
  const path = new Path2D()
  const unit = TILE_SIZE / EXTENT
  for (const feature of features) {
    if (feature.type !== 2 && feature.type !== 3) continue
    for (const flat of feature.geometry) {
      path.moveTo((flat[0] ?? 0) * unit, (flat[1] ?? 0) * unit)
      for (let i = 2; i < flat.length; i += 2) {
        path.lineTo((flat[i] ?? 0) * unit, (flat[i + 1] ?? 0) * unit)
      }
      if (feature.type === 3) path.closePath()
    }
  }
  return path
}

/** Pixels of an image around the part that is drawn: its edge is smoothed with what is beyond. */
const AROUND = 2

/** Draw only the part of an image that falls into the tile; the rest costs time for nothing. */
function drawPart(
  context: Context,
  image: ImageBitmap | OffscreenCanvas,
  [left, top, width, height]: Box,
): void {
  const scale = { x: image.width / width, y: image.height / height }
  const reach = { x: AROUND / scale.x, y: AROUND / scale.y }
  const from = { x: Math.max(-reach.x, left), y: Math.max(-reach.y, top) }
  const to = {
    x: Math.min(TILE_SIZE + reach.x, left + width),
    y: Math.min(TILE_SIZE + reach.y, top + height),
  }
  if (from.x >= to.x || from.y >= to.y) return
  const source: Box = [
    (from.x - left) * scale.x,
    (from.y - top) * scale.y,
    (to.x - from.x) * scale.x,
    (to.y - from.y) * scale.y,
  ]
  context.drawImage(image, ...source, from.x, from.y, to.x - from.x, to.y - from.y)
}
