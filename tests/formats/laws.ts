import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Format, Story } from '../../src/formats/format'
import { arbitraryStory } from './arbitraryStory'

/** The laws of `Format`, over generated stories, for a format that is written and read. */
export function testLaws({ id, extension, format, keeps, parse }: Format): void {
  if (format === undefined || keeps === undefined || parse === undefined) {
    throw new TypeError(`${id} does not have both directions.`)
  }

  describe(`the laws of ${id}`, () => {
    test('out then in gives what the format keeps, without an issue', () => {
      fc.assert(
        fc.property(arbitraryStory, (story) => {
          const { content } = format(story)
          expect(parse(content, `story${extension}`)).toEqual({ value: keeps(story), issues: [] })
        }),
      )
    })

    test('what it does not keep is among the losses, and nothing else is', () => {
      fc.assert(
        fc.property(arbitraryStory, (story) => {
          const { losses } = format(story)
          const different = differences(flat(story), flat(keeps(story)))
          const untold = different.filter(
            (path) => !losses.some((loss) => isPathOrAbove(loss.path, path)),
          )
          const unfounded = losses.filter(
            (loss) => !different.some((path) => isPathOrAbove(loss.path, path)),
          )
          expect({ untold, unfounded }).toEqual({ untold: [], unfounded: [] })
        }),
      )
    })

    test('what was kept once is kept whole: a second time nothing is lost', () => {
      fc.assert(
        fc.property(arbitraryStory, (story) => {
          const kept = keeps(story)
          expect(keeps(kept)).toEqual(kept)
          expect(format(kept).losses).toEqual([])
        }),
      )
    })

    test('the same story gives the same file', () => {
      fc.assert(
        fc.property(arbitraryStory, (story) => {
          expect(format(structuredClone(story)).content).toEqual(format(story).content)
        }),
        { numRuns: 20 },
      )
    })
  })
}

/**
 * Every value of a story by its path, in the words that losses use. Independent of how the
 * losses are found, so that neither can hide a fault of the other.
 */
function flat(story: Story): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const add = (path: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || isPlainList(value)) {
      if (value !== undefined) leaves.set(path, JSON.stringify(value))
    } else if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) add(`${path}[${at}]`, item)
    } else {
      for (const [key, member] of Object.entries(value)) add(`${path}.${key}`, member)
    }
  }
  const { annotations, layers } = story
  add('id', story.id)
  add('article', story.article)
  for (const one of annotations.annotations) add(`annotations.${one.id}`, one)
  for (const one of annotations.speakers) add(`speakers.${one.name}`, one)
  for (const { layer, places } of layers) {
    add(`layers.${layer.id}`, layer)
    add(
      `layers.${layer.id}.places`,
      places.map(({ id }) => id),
    )
    for (const one of places) add(`places.${one.id}`, { ...one, layer: layer.id })
  }
  add(
    'order.annotations',
    annotations.annotations.map(({ id }) => id),
  )
  add(
    'order.speakers',
    annotations.speakers.map(({ name }) => name),
  )
  add(
    'order.layers',
    layers.map(({ layer }) => layer.id),
  )
  return leaves
}

/** Of names or of numbers, at any depth. */
function isPlainList(value: object): boolean {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item !== 'object' || (item !== null && isPlainList(item)))
  )
}

/** Paths of what differs. A list that only lost or gained names has not changed its order. */
function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    const [old, now] = [before.get(path), after.get(path)]
    if (old === now) return false
    const isOrder = path.startsWith('order.') || /^layers\..*\.places$/u.test(path)
    return !isOrder || old === undefined || now === undefined || isMoved(old, now)
  })
}

function isMoved(before: string, after: string): boolean {
  const [olds, news] = [before, after].map((list) => JSON.parse(list) as string[])
  const common = (names: string[] = [], others: string[] = []) =>
    names.filter((name) => others.includes(name)).join('\n')
  return common(olds, news) !== common(news, olds)
}

function isPathOrAbove(path: string, below: string): boolean {
  return below === path || (below.startsWith(path) && /^[.[]/u.test(below.slice(path.length)))
}
