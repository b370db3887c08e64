import { type Anchored, anchor } from './anchor'
import { articleText, textBlocks } from './articleText'
import { sentenceAround } from './sentence'
import type {
  AnnotatedArticle,
  Annotation,
  Annotations,
  Article,
  Issue,
  Layer,
  Mention,
  Parsed,
  Place,
  Span,
  Speaker,
  StoryLayer,
  StoryPlace,
  TextBlock,
  TextQuoteSelector,
} from './types'

export interface Parts {
  readonly id: string
  /** Null when its file could not be used: the places are shown without their words. */
  readonly article: Article | null
  readonly annotations: Annotations
  readonly layers: readonly { readonly layer: Layer; readonly places: readonly Place[] }[]
  /** False where a place, or a file of them, could not be used: that has been told already. */
  readonly placesComplete: boolean
}

/**
 * Tie the words to the places. Whatever cannot be tied is an issue, never a guess:
 * an orphan (words missing, or found more than once), an unknown place or speaker, a passage
 * that does not contain its mention, an id used twice.
 */
export function annotateArticle(parts: Parts): Parsed<AnnotatedArticle> {
  const issues: Issue[] = []
  const blocks = parts.article === null ? [] : textBlocks(parts.article)
  const text = parts.article === null ? '' : articleText(parts.article)
  const known = uniquePlaces(parts, issues)
  const context: Context = {
    article: parts.article,
    text,
    blocks,
    known,
    placesComplete: parts.placesComplete,
    speakers: parts.annotations.speakers,
    file: annotationsFile(parts.id),
  }
  const mentions =
    parts.article === null
      ? []
      : parts.annotations.annotations
          .map((annotation) => findMention(annotation, context, issues))
          .filter((mention) => mention !== null)
          .toSorted((a, b) => a.start - b.start || a.end - b.end)
  const layers = storyLayers(parts, known, mentions)
  const places = new Map(layers.flatMap(({ places }) => places.map((place) => [place.id, place])))
  return {
    value: { id: parts.id, article: parts.article, text, blocks, mentions, layers, places },
    issues,
  }
}

export function annotationsFile(article: string): string {
  return `articles/${article}/annotations.json`
}

interface Context {
  readonly article: Article | null
  readonly text: string
  readonly blocks: readonly TextBlock[]
  readonly known: ReadonlyMap<string, Place>
  readonly placesComplete: boolean
  readonly speakers: readonly Speaker[]
  readonly file: string
}

function uniquePlaces(parts: Parts, issues: Issue[]): ReadonlyMap<string, Place> {
  const known = new Map<string, Place>()
  for (const { layer, places } of parts.layers) {
    for (const place of places) {
      if (!known.has(place.id)) known.set(place.id, place)
      else issues.push(issue(`geo/${layer.file}`, place.id, 'this id is taken by another place'))
    }
  }
  return known
}

function findMention(annotation: Annotation, context: Context, issues: Issue[]): Mention | null {
  const refuse = (path: string, message: string) => {
    issues.push(
      issue(context.file, path === '' ? annotation.id : `${annotation.id}.${path}`, message),
    )
    return null
  }
  if (!context.known.has(annotation.place)) {
    // One broken file is one notice, not one for each of its mentions.
    if (!context.placesComplete) return null
    return refuse('place', `no place has the id "${annotation.place}"`)
  }
  const mention = anchor(context.text, annotation.mention)
  if (mention.kind === 'orphan')
    return refuse('mention', orphanMessage(annotation.mention, mention))
  const block = context.blocks.findIndex((b) => b.start <= mention.start && mention.end <= b.end)
  const home = context.blocks[block]
  if (home === undefined) return refuse('mention', 'the words run over the end of a paragraph')
  const passage = findPassage(annotation, mention, home, context)
  if (typeof passage === 'string') return refuse('passage', passage)
  const { id, place, speech, sense } = annotation
  const speaker = findSpeaker(annotation.speaker, context.speakers)
  if (speaker === undefined) return refuse('speaker', `no speaker is named "${annotation.speaker}"`)
  return {
    id,
    place,
    start: mention.start,
    end: mention.end,
    passage,
    block,
    speaker,
    speech,
    sense,
  }
}

function findSpeaker(
  name: string | null,
  speakers: readonly Speaker[],
): Speaker | null | undefined {
  return name === null ? null : speakers.find((speaker) => speaker.name === name)
}

function findPassage(
  annotation: Annotation,
  mention: Span,
  home: TextBlock,
  { article, text }: Context,
): Span | string {
  if (annotation.passage === undefined) {
    const inBlock = { start: mention.start - home.start, end: mention.end - home.start }
    const sentence = sentenceAround(home.text, inBlock, article?.language ?? 'und')
    return { start: home.start + sentence.start, end: home.start + sentence.end }
  }
  const found = anchor(text, annotation.passage)
  if (found.kind === 'orphan') return orphanMessage(annotation.passage, found)
  if (found.start > mention.start || found.end < mention.end) {
    return 'the passage does not contain the mention'
  }
  return { start: found.start, end: found.end }
}

function orphanMessage(selector: TextQuoteSelector, orphan: Anchored & { kind: 'orphan' }): string {
  const words = `"${selector.prefix}[${selector.exact}]${selector.suffix}"`
  if (orphan.found === 0) return `the words ${words} are not in the text`
  return `the words ${words} are in the text ${orphan.found} times`
}

function storyLayers(
  parts: Parts,
  known: ReadonlyMap<string, Place>,
  mentions: readonly Mention[],
): readonly StoryLayer[] {
  return parts.layers.map(({ layer, places }) => ({
    layer,
    places: places
      .filter((place) => known.get(place.id) === place)
      .map((place) => ({
        id: place.id,
        place,
        layer,
        mentions: mentions.filter((mention) => mention.place === place.id),
      }))
      .toSorted(byFirstMention),
  }))
}

function byFirstMention(a: StoryPlace, b: StoryPlace): number {
  const first = (place: StoryPlace) => place.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER
  return first(a) - first(b) || (a.id < b.id ? -1 : 1)
}

function issue(file: string, path: string, message: string): Issue {
  return { file, path, message }
}
