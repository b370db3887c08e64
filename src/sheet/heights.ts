export const HEIGHTS = ['low', 'half', 'full'] as const

/**
 * How much of the screen a sheet takes: its first line, half, or all. On a sheet that stands
 * at the side it is a width.
 */
export type SheetHeight = (typeof HEIGHTS)[number]

/** How large each height is here and now, CSS pixels. */
export type Stops = Readonly<Record<SheetHeight, number>>

/** Where a finger had the sheet, and when. */
export interface Sample {
  /** Milliseconds. */
  readonly at: number
  /** CSS pixels. */
  readonly size: number
}

/** Quicker than this the finger throws the sheet; slower, it lets go of it. Pixels per ms. */
const THROW = 0.35
/** How far a thrown sheet would glide: as far as it comes in this time, ms. */
const GLIDE = 140
/** A finger that has rested so long throws nothing, ms. */
const RESTED = 80

/**
 * Where a sheet comes to rest when it is let go: at the nearest of its heights, and when it
 * is thrown, at one that lies in the direction of the throw.
 *
 * @param velocity pixels per ms; more than 0 makes the sheet larger
 */
export function settle(size: number, velocity: number, stops: Stops): SheetHeight {
  if (Math.abs(velocity) < THROW) return nearest(size, HEIGHTS, stops)
  const grows = velocity > 0
  const ahead = HEIGHTS.filter((height) => (grows ? stops[height] > size : stops[height] < size))
  if (ahead.length === 0) return grows ? 'full' : 'low'
  return nearest(size + velocity * GLIDE, ahead, stops)
}

function nearest(size: number, heights: readonly SheetHeight[], stops: Stops): SheetHeight {
  const away = (height: SheetHeight) => Math.abs(stops[height] - size)
  return heights.reduce(
    (best, next) => (away(next) < away(best) ? next : best),
    heights[0] ?? 'low',
  )
}

/** How fast the finger was when it let go, in pixels per ms, from the last it was seen doing. */
export function velocityAt(end: number, samples: readonly Sample[]): number {
  const recent = samples.filter(({ at }) => end - at <= RESTED)
  const first = recent[0]
  const last = recent.at(-1)
  if (first === undefined || last === undefined || last.at === first.at) return 0
  return (last.size - first.size) / (last.at - first.at)
}

/** What a key makes of a height; null where the key is none of the sheet's. */
export function afterKey(key: string, height: SheetHeight): SheetHeight | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
    case 'PageUp':
      return step(height, 1)
    case 'ArrowDown':
    case 'ArrowLeft':
    case 'PageDown':
      return step(height, -1)
    case 'Home':
      return 'low'
    case 'End':
      return 'full'
    case 'Enter':
    case ' ':
      return afterTap(height)
    default:
      return null
  }
}

/** A tap goes through all heights, for whoever cannot drag. */
export function afterTap(height: SheetHeight): SheetHeight {
  return height === 'full' ? 'low' : step(height, 1)
}

function step(height: SheetHeight, by: 1 | -1): SheetHeight {
  return HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height
}
