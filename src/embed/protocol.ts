/**
 * What a page and a map in its frame say to each other (docs/embed.md). It grows by new
 * types and new members only; what would break a page that is out there is a new version.
 */
export const VERSION = 1

/** Which words are shown: null where there are none. */
interface Shown {
  readonly place: string | null
  /** The id of a mention. */
  readonly passage: string | null
}

export type Select = { readonly type: 'passages:select' } & Shown

/** From the page around: show this, or: the frame will be as high as the map asks for. */
export type FromHost = Select | { readonly type: 'passages:fit' }

/** Why a wish is not granted. It never repeats what was sent. */
export type Refusal = 'malformed' | 'unknown place' | 'unknown passage'

export type FromFrame =
  | { readonly type: 'passages:ready'; readonly version: number; readonly article: string }
  | ({ readonly type: 'passages:selected' } & Shown)
  /** CSS pixels. */
  | { readonly type: 'passages:height'; readonly height: number }
  | { readonly type: 'passages:refused'; readonly reason: Refusal }

/** Longer than any id. */
const LONGEST = 200

/**
 * Read what the page around has sent: null where it is none of ours (pages and their
 * extensions send each other all sorts of things), "malformed" where it means to be.
 */
export function readFromHost(data: unknown): FromHost | 'malformed' | null {
  const type = member(data, 'type')
  if (type === 'passages:fit') return { type }
  if (type !== 'passages:select') return null
  const shown = readShown(data)
  return shown === null ? 'malformed' : { type, ...shown }
}

/** Read what a frame of the app's origin has sent; null where it is none of ours. */
export function readFromFrame(data: unknown): FromFrame | null {
  const type = member(data, 'type')
  switch (type) {
    case 'passages:ready': {
      const [version, article] = [member(data, 'version'), member(data, 'article')]
      if (typeof version !== 'number' || typeof article !== 'string') return null
      return { type, version, article }
    }
    case 'passages:selected': {
      const shown = readShown(data)
      return shown === null ? null : { type, ...shown }
    }
    case 'passages:height': {
      const height = member(data, 'height')
      if (typeof height !== 'number' || !Number.isFinite(height) || height < 0) return null
      return { type, height }
    }
    case 'passages:refused': {
      const reason = REFUSALS.find((one) => one === member(data, 'reason'))
      return reason === undefined ? null : { type, reason }
    }
    default:
      return null
  }
}

const REFUSALS: readonly Refusal[] = ['malformed', 'unknown place', 'unknown passage']

/** A place may be left without a passage, and null closes the card. */
function readShown(data: unknown): Shown | null {
  const place = member(data, 'place')
  const passage = member(data, 'passage') ?? null
  if (!isIdOrNull(place) || !isIdOrNull(passage)) return null
  return { place, passage }
}

function isIdOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= LONGEST)
}

/** Of the object itself: what its prototype has, nobody has sent. */
function member(data: unknown, name: string): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return undefined
  return (data as Readonly<Record<string, unknown>>)[name]
}
