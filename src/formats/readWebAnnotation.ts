import * as v from 'valibot'
import { parseAnnotation } from '../model/parseAnnotations'
import { parseWhole } from '../model/schema'
import type { Issue, Parsed, Place } from '../model/types'
import { idInAddress } from './addresses'
import { fillPlace } from './fillPlace'
import type { FileContent, Story } from './format'
import { itemsIn, placesIn } from './readAnnotationPage'
import { type Bodies, readBodies } from './readBodies'
import { nothing, readJson } from './readFile'
import { inWholeText, type Quotes, quotesIn } from './readSelectors'
import { Slugs, storyIdOf } from './slugs'
import { assemble, type Parts, parseStoryMember } from './storyMember'

/** Web Annotations, ours and others': a collection, a page, a list, or one annotation. */
export function parseWebAnnotations(input: FileContent, file: string): Parsed<Story> {
  const json = readJson(input, file)
  if (json.issues.length > 0) return nothing(file, json.issues)
  const page = itemsIn(json.value, file)
  const member = parseStoryMember(page.passages, file, 'passages')
  const places = placesIn(page.passages, file)
  const isOurs = member.value !== null
  const context: Context = {
    file,
    isOurs,
    ids: new Slugs(),
    placeIds: new Slugs(),
    made: new Set(),
  }
  const read = page.items.map((one, at) => readItem(one, `${page.path}[${at}]`, context))
  const story = assemble(storyIdOf(file), member.value, [places, ...read], file)
  const issues = [...page.issues, ...member.issues, ...places.issues]
  return {
    value: story.value,
    issues: [...issues, ...read.flatMap((one) => one.issues), ...story.issues],
  }
}

interface Context {
  readonly file: string
  readonly isOurs: boolean
  readonly ids: Slugs
  readonly placeIds: Slugs
  /** Ids of the places made up so far, from nothing but an address. */
  readonly made: Set<string>
}

interface ReadItem extends Parts {
  readonly issues: readonly Issue[]
}

const item = v.looseObject({
  id: v.optional(v.string(), ''),
  body: v.optional(v.unknown()),
  target: v.unknown(),
  passages: v.optional(v.unknown()),
})

type Item = v.InferOutput<typeof item>

function readItem(input: unknown, path: string, context: Context): ReadItem {
  const { file } = context
  const refuse = (issues: readonly Issue[]) => ({ placed: [], annotations: [], named: [], issues })
  const whole = parseWhole(item, input, file, path)
  if (whole.value === null) return refuse(whole.issues)
  const bodies = readBodies(whole.value.body)
  if (bodies.place === null) {
    return refuse([{ file, path: `${path}.body`, message: 'names no place' }])
  }
  const quotes = quotesIn(selectorsOf(whole.value.target))
  if (quotes === null) {
    const message =
      'quotes no words (TextQuoteSelector), and without a text nothing else finds them'
    return refuse([{ file, path: `${path}.target`, message }])
  }
  const place = context.placeIds.of(idInAddress(bodies.place.address, 'place'), 'place')
  const annotation = parseAnnotation(
    {
      id: context.ids.fresh(idInAddress(whole.value.id, 'passage'), 'annotation'),
      place,
      ...wordsOf(quotes, whole.value, context),
      speaker: bodies.speaker,
      speech: bodies.speech ?? 'narration',
      sense: bodies.sense ?? 'location',
    },
    file,
    path,
  )
  const made = context.isOurs ? NO_PLACE : makePlace(place, bodies, quotes, path, context)
  return {
    placed: made.value === null ? [] : [{ place: made.value, layer: null }],
    annotations: annotation.value === null ? [] : [annotation.value],
    named: bodies.speaker === null ? [] : [{ name: bodies.speaker, pronoun: undefined }],
    issues: [...annotation.issues, ...made.issues, ...told(whole.value, bodies, path, context)],
  }
}

const resource = v.object({ selector: v.unknown() })

/** Of several targets the first that is selected in. */
function selectorsOf(target: unknown): unknown {
  const all = Array.isArray(target) ? target : [target]
  const found = all.map((one) => v.safeParse(resource, one)).find(({ success }) => success)
  return found?.success ? found.output.selector : undefined
}

const notes = v.object({
  passage: v.optional(v.literal('sentence')),
  mention: v.optional(v.object({ prefix: v.string(), suffix: v.string() })),
})

function wordsOf(quotes: Quotes, { passages }: Item, { isOurs }: Context) {
  const ours = v.safeParse(notes, passages)
  const { passage, mention } = ours.success ? ours.output : {}
  return {
    mention: isOurs ? { ...quotes.mention, ...mention } : inWholeText(quotes),
    passage: passage === 'sentence' ? undefined : quotes.passage,
  }
}

const NO_PLACE: Parsed<Place | null> = { value: null, issues: [] }

/** Others' annotations only name their places: where they are is in no annotation. */
function makePlace(
  id: string,
  { place }: Bodies,
  { mention }: Quotes,
  path: string,
  { file, made }: Context,
): Parsed<Place | null> {
  if (made.has(id) || place === null) return NO_PLACE
  made.add(id)
  const url = place.address.startsWith('https://') ? place.address : undefined
  const host = URL.canParse(place.address) ? new URL(place.address).host : ''
  const source = host === '' ? undefined : { name: host, url }
  const properties = { name: place.label ?? mention.exact, source }
  const said = { id, theirId: place.address, geometry: null, properties, unused: [] }
  return fillPlace(said, file, `${path}.body`)
}

const READ = ['@context', 'id', 'type', 'motivation', 'body', 'target', 'passages']

function told(found: Item, bodies: Bodies, path: string, { file, isOurs }: Context) {
  if (isOurs) return []
  const unused = [...Object.keys(found).filter((key) => !READ.includes(key)), ...bodies.unused]
  const silent = bodies.speech === null && bodies.speaker === null
  const messages = [
    unused.length === 0 ? null : `not used: ${unused.join(', ')}`,
    silent ? 'does not say who speaks: read as the article’s own words' : null,
  ]
  return messages.filter((one) => one !== null).map((message) => ({ file, path, message }))
}
