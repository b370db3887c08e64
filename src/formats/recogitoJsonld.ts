import * as v from 'valibot'
import { parseWhole } from '../model/schema'
import type { Issue, Parsed } from '../model/types'
import type { FileContent, Format, ReadOptions, Story } from './format'
import { nothing, readJson } from './readFile'
import { storyOf } from './recogito'
import type { Tag } from './recogitoTag'
import { readTarget } from './recogitoTarget'

/** The Web Annotations that Recogito 2 exports, with bodies of its own for coordinates. */
export const recogitoJsonld: Format = {
  id: 'recogito-jsonld',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  parse,
}

const annotations = v.array(v.unknown())

const annotation = v.looseObject({
  id: v.string(),
  body: v.array(v.looseObject({ type: v.string(), purpose: v.nullish(v.string()) })),
  target: v.unknown(),
})

type Body = v.InferOutput<typeof annotation>['body'][number]

function parse(input: FileContent, file: string, options: ReadOptions = {}): Parsed<Story> {
  const json = readJson(input, file)
  if (json.issues.length > 0) return nothing(file, json.issues)
  const whole = parseWhole(annotations, json.value, file)
  if (whole.value === null) return nothing(file, whole.issues)
  const read = whole.value.map((one, at) => readAnnotation(one, `[${at}]`, file))
  const tags = read.flatMap(({ value }) => (value === null ? [] : [value]))
  const issues = [...read.flatMap((one) => one.issues), ...severalTexts(whole.value, file)]
  return storyOf(tags, issues, file, options)
}

function readAnnotation(input: unknown, path: string, file: string): Parsed<Tag | null> {
  const { value, issues } = parseWhole(annotation, input, file, path)
  if (value === null) return { value, issues }
  const refuse = (message: string, where: string) => ({
    value: null,
    issues: [{ file, path: `${path}.${where}`, message }],
  })
  const place = placeIn(value.body)
  if (typeof place === 'string') return refuse(place, 'body')
  const target = readTarget(value.target)
  if (target === null) return refuse('quotes no words', 'target')
  const { quote, span, unused } = target
  const name = null
  const tag = { path, theirId: value.id, quote, span, place: { ...place, name, properties: {} } }
  return { value: { ...tag, unused: [...unused, ...unusedIn(value.body)] }, issues: [] }
}

/**
 * The address and the shape of the place, or why there is none. A person is a body just like a
 * place; only a place has a second one beside it, for its coordinates.
 */
function placeIn(bodies: readonly Body[]) {
  const identifying = bodies.filter(({ purpose }) => purpose === 'identifying')
  const shapes = bodies.filter(({ purpose }) => purpose === 'georeferencing')
  const [first] = identifying
  if (first === undefined) return 'names no place'
  const address = addressOf(first)
  if (address === 'PERSON') return 'is about a person, not a place'
  // What nobody has found in a gazetteer has its type where the address would be.
  if (address === 'PLACE') return { address: null, geometry: null }
  if (shapes.length === 0) return `does not say whether ${address} is a place or a person`
  // With several places, each shape is written for each of them: no telling whose it is.
  const geometry = identifying.length === 1 ? (shapes[0]?.geometry ?? null) : null
  return { address, geometry }
}

/** The address is the value; where there is a value beside it, it is the id. */
function addressOf({ id, value }: Body): string {
  return typeof id === 'string' ? id : String(value)
}

const USED = ['identifying', 'georeferencing']

function unusedIn(bodies: readonly Body[]): readonly string[] {
  const others = bodies.filter(({ purpose }) => !USED.includes(purpose ?? ''))
  const [, ...more] = bodies.filter(({ purpose }) => purpose === 'identifying')
  return [
    ...more.map((body) => `the place ${addressOf(body)}`),
    ...others.map(({ purpose, value }) => `${purpose ?? 'a body'} "${value}"`),
  ]
}

const source = v.object({ target: v.object({ source: v.string() }) })

/** A document of several parts is one file; a story has one text. */
function severalTexts(items: readonly unknown[], file: string): readonly Issue[] {
  const found = items.map((one) => v.safeParse(source, one))
  const texts = new Set(found.flatMap((one) => (one.success ? [one.output.target.source] : [])))
  if (texts.size < 2) return []
  return [{ file, path: '', message: `is about ${texts.size} texts, read as one story` }]
}
