import { parseAnnotation } from '../model/parseAnnotations'
import type { Issue, Parsed } from '../model/types'
import { idInAddress } from './addresses'
import { fillPlace } from './fillPlace'
import type { ReadOptions, Story } from './format'
import { offsetIssues, wordsAt } from './recogitoOffsets'
import type { Tag } from './recogitoTag'
import { Slugs, storyIdOf } from './slugs'
import { assemble, type Parts } from './storyMember'

/** The story of a file of Recogito: words and places, but never the text. */
export function storyOf(
  tags: readonly Tag[],
  issues: readonly Issue[],
  file: string,
  { text }: ReadOptions,
): Parsed<Story> {
  const [ids, placeIds] = [new Slugs(), new PlaceIds()]
  const read = tags.map((tag) => {
    const place = placeIds.of(tag)
    const filled = place.isNew ? fill(tag, place.id, file) : { value: null, issues: [] }
    const annotation = parseAnnotation(
      {
        id: ids.fresh(idInAddress(tag.theirId, 'passage'), 'annotation'),
        place: place.id,
        mention: text === undefined ? tag.quote : wordsAt(text, tag),
        speaker: null,
        speech: 'narration',
        sense: 'location',
      },
      file,
      tag.path,
    )
    const parts: Parts = {
      placed: filled.value === null ? [] : [{ place: filled.value, layer: null }],
      annotations: annotation.value === null ? [] : [annotation.value],
      named: [],
    }
    return { ...parts, issues: [...annotation.issues, ...filled.issues, ...aboutUnused(tag, file)] }
  })
  const story = assemble(storyIdOf(file), null, read, file)
  return {
    value: story.value,
    issues: [
      ...issues,
      ...read.flatMap((one) => one.issues),
      ...offsetIssues(tags, text, file),
      ...story.issues,
    ],
  }
}

/** One place for each address; words without one are each a place of their own. */
class PlaceIds {
  readonly #slugs = new Slugs()
  readonly #known = new Map<string, string>()

  of({ place: { address, name }, quote }: Tag): { readonly id: string; readonly isNew: boolean } {
    const known = address === null ? undefined : this.#known.get(address)
    if (known !== undefined) return { id: known, isNew: false }
    const theirs = name ?? (address === null ? quote.exact : idInAddress(address, 'place'))
    const id = this.#slugs.fresh(theirs, 'place')
    if (address !== null) this.#known.set(address, id)
    return { id, isNew: true }
  }
}

function fill({ place, quote, path }: Tag, id: string, file: string) {
  const { address, name, geometry, properties } = place
  const said = {
    id,
    theirId: null,
    geometry,
    properties: { name: name ?? quote.exact, source: sourceOf(address), ...properties },
    unused: [],
  }
  return fillPlace(said, file, path)
}

/** Links leave the page by https only; other addresses are what the place is called there. */
function sourceOf(address: string | null): object | undefined {
  if (address === null || !URL.canParse(address)) return undefined
  const { protocol, host } = new URL(address)
  const where = protocol === 'https:' ? { url: address } : { id: address }
  return { name: host === '' ? address : host, ...where }
}

function aboutUnused({ unused, path }: Tag, file: string): readonly Issue[] {
  if (unused.length === 0) return []
  return [{ file, path, message: `not used: ${unused.join(', ')}` }]
}
