import * as v from 'valibot'
import { parseWhole } from '../model/schema'
import type { Parsed } from '../model/types'
import type { FileContent, Format, ReadOptions, Story } from './format'
import { nothing, readJson } from './readFile'
import { storyOf } from './recogito'
import type { Tag, TaggedPlace } from './recogitoTag'
import { readTarget } from './recogitoTarget'

/** The Web Annotations of Recogito Studio, with the places of its plugin for geotagging. */
export const recogitoStudio: Format = {
  id: 'recogito-studio',
  extension: '.json',
  mediaType: 'application/json',
  parse,
}

const annotations = v.array(v.unknown())

const annotation = v.looseObject({
  id: v.string(),
  body: v.array(v.looseObject({ purpose: v.nullish(v.string()), value: v.unknown() })),
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
  return storyOf(
    tags,
    read.flatMap(({ issues }) => issues),
    file,
    options,
  )
}

function readAnnotation(input: unknown, path: string, file: string): Parsed<Tag | null> {
  const { value, issues } = parseWhole(annotation, input, file, path)
  if (value === null) return { value, issues }
  const refuse = (message: string, where: string) => ({
    value: null,
    issues: [{ file, path: `${path}.${where}`, message }],
  })
  const at = value.body.findIndex(({ purpose }) => purpose === 'geotagging')
  const geotag = value.body[at]
  if (geotag === undefined) return refuse('has no geotag, so it names no place', 'body')
  const place = placeIn(geotag)
  if (place === null) return refuse('is no place as the plugin writes it', `body[${at}]`)
  const target = readTarget(value.target)
  if (target === null) return refuse('quotes no words', 'target')
  const { quote, span, unused } = target
  const others = value.body.filter((body) => body !== geotag)
  const tag = { path, theirId: value.id, quote, span, place }
  return { value: { ...tag, unused: [...unused, ...others.map(inWords)] }, issues: [] }
}

/** A value that was JSON when it was saved is parsed when it is exported, by most versions. */
const parsed = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? fromJson(value) : value)),
)

const feature = v.looseObject({
  id: v.optional(v.union([v.string(), v.number()])),
  properties: v.looseObject({
    title: v.pipe(v.string(), v.regex(/\S/u)),
    description: v.nullish(v.string()),
  }),
  geometry: v.optional(v.unknown(), null),
})

function placeIn({ value }: Body): TaggedPlace | null {
  const found = v.safeParse(v.pipe(parsed, feature), value)
  if (!found.success) return null
  const { id, properties, geometry } = found.output
  const description = properties.description ?? ''
  const address = id === undefined ? null : String(id)
  const source = { name: address ?? 'Recogito Studio' }
  const facts = /\S/u.test(description)
    ? [{ label: 'Description', value: description, source }]
    : []
  return { address, name: properties.title, geometry, properties: { facts } }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Comments are HTML, tags text or JSON with a label. */
function inWords({ purpose, value }: Body): string {
  const label = v.safeParse(v.object({ label: v.string() }), value)
  const text = typeof value === 'string' ? value : label.success ? label.output.label : 'JSON'
  return `${purpose ?? 'a body'} "${text.replaceAll(/<[^>]*>/gu, '').trim()}"`
}
