import type { Loss, Story } from './format'

/**
 * Every difference between a story and what a format keeps of it, each as low as it can be
 * named: `places.kant.facts`, `annotations.p1-osh.passage.prefix`, `article.blocks[2].text`.
 *
 * @param reason why something is not kept, by its path; null where "left out" says it all
 */
export function lossesBetween(
  story: Story,
  kept: Story,
  reason: (path: string) => string | null = () => null,
): readonly Loss[] {
  const found: Loss[] = []
  compare('', byName(story), byName(kept), found)
  return found.map((loss) => ({ ...loss, message: reason(loss.path) ?? loss.message }))
}

/** The story with its lists as records, so that what is named is compared by its name. */
function byName({ id, article, annotations, layers }: Story) {
  const places = layers.flatMap(({ layer, places }) =>
    places.map((place) => [place.id, { ...place, layer: layer.id }] as const),
  )
  return {
    id,
    article,
    annotations: named(annotations.annotations.map((one) => [one.id, one])),
    speakers: named(annotations.speakers.map((one) => [one.name, one])),
    layers: named(
      layers.map(({ layer, places }) => [
        layer.id,
        { ...layer, places: new Order(places.map((place) => place.id)) },
      ]),
    ),
    places: named(places),
    order: {
      annotations: new Order(annotations.annotations.map((one) => one.id)),
      speakers: new Order(annotations.speakers.map(({ name }) => name)),
      layers: new Order(layers.map(({ layer }) => layer.id)),
    },
  }
}

/** Names in order. What is missing or new is told elsewhere; this is about what is moved. */
class Order {
  readonly names: readonly string[]

  constructor(names: readonly string[]) {
    this.names = names
  }

  differsFrom(other: Order): boolean {
    const common = (names: readonly string[], others: readonly string[]) =>
      [...new Set(names)].filter((name) => others.includes(name)).join('\n')
    return common(this.names, other.names) !== common(other.names, this.names)
  }
}

/** A name that is there twice counts on: "kant", "kant (2)". */
function named(entries: readonly (readonly [string, unknown])[]): ReadonlyMap<string, unknown> {
  const all = new Map<string, unknown>()
  for (const [name, value] of entries) {
    let free = name
    for (let count = 2; all.has(free); count++) free = `${name} (${count})`
    all.set(free, value)
  }
  return all
}

function compare(path: string, before: unknown, after: unknown, found: Loss[]): void {
  if (Object.is(before, after)) return
  if (before instanceof Order) {
    if (after instanceof Order && before.differsFrom(after)) {
      found.push({ path, message: 'are in another order' })
    }
    return
  }
  const [olds, news] = [membersOf(before), membersOf(after)]
  if (olds === null || news === null || isOtherKind(before, after)) {
    if (!isSameValue(before, after)) found.push({ path, message: message(before, after) })
    return
  }
  for (const key of new Set([...olds.keys(), ...news.keys()])) {
    compare(join(path, key, before), olds.get(key), news.get(key), found)
  }
}

/** Coordinates are compared as one: nobody wants to hear of each number. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | null {
  if (value instanceof Map) return value
  if (typeof value !== 'object' || value === null) return null
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return value.every(isRecord) ? new Map(value.map((item, at) => [String(at), item])) : null
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** For lists of names and numbers, which no member names. */
function isSameValue(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

function isOtherKind(before: unknown, after: unknown): boolean {
  return Array.isArray(before) !== Array.isArray(after)
}

function join(path: string, key: string, parent: unknown): string {
  if (Array.isArray(parent)) return `${path}[${key}]`
  return path === '' ? key : `${path}.${key}`
}

function message(before: unknown, after: unknown): string {
  if (after === undefined || after === null) return 'is left out'
  if (before === undefined) return 'is new'
  return `${shown(before)} becomes ${shown(after)}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length <= 60 ? text : `${[...text].slice(0, 60).join('')}…`
}
