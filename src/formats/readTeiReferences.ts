import type { Issue } from '../model/types'
import { idInAddress } from './addresses'
import { fillPlace } from './fillPlace'
import type { Placed } from './importedLayers'
import { idIn } from './readTeiText'
import { elementsWithin, wordsIn, type XmlElement } from './readXml'
import { plainId, type TeiFile } from './teiFile'
import { xmlId } from './teiIds'

/** Which place a @ref means: one of the file, or one that is elsewhere. */
export class TeiReferences {
  /** Places of which the file says nothing but an address. */
  readonly placed: Placed[] = []
  readonly issues: Issue[] = []
  readonly #tei: TeiFile
  readonly #ids: ReadonlySet<string>
  readonly #byAddress = new Map<string, string>()

  constructor(tei: TeiFile, placed: readonly Placed[]) {
    this.#tei = tei
    this.#ids = new Set(placed.map(({ place }) => place.id))
    for (const place of elementsWithin(tei.root, 'place')) this.#learn(place)
  }

  /** Null where nothing is referred to that could be a place. */
  placeOf(ref: string | undefined, words: string, path: string): string | null {
    const [first = ''] = (ref ?? '').trim().split(/\s+/u)
    const id = idIn(first)
    if (id !== null) {
      const slug = this.#slugOf(id)
      // Ours may refer to a place that is in another file: the words are kept all the same.
      return this.#ids.has(slug) || id === xmlId.place(slug) ? slug : null
    }
    if (!URL.canParse(first)) return null
    return this.#byAddress.get(first) ?? this.#add(first, words, path)
  }

  #slugOf(id: string): string {
    return this.#tei.slugs.of(plainId(id, 'place'), 'place')
  }

  /** Places of the file by the addresses that they have elsewhere. */
  #learn(place: XmlElement): void {
    const id = place.attributes['xml:id']
    if (id === undefined) return
    for (const number of elementsWithin(place, 'idno')) {
      this.#byAddress.set(wordsIn(number)?.trim() ?? '', this.#slugOf(id))
    }
  }

  #add(address: string, words: string, path: string): string {
    const { file, slugs } = this.#tei
    const id = slugs.fresh(idInAddress(address, 'place'), 'place')
    this.#byAddress.set(address, id)
    const { protocol, host } = new URL(address)
    const where = protocol === 'https:' ? { url: address } : { id: address }
    const source = { name: host === '' ? address : host, ...where }
    const properties = { name: words, source }
    const said = { id, theirId: null, geometry: null, properties, unused: [] }
    const { value, issues } = fillPlace(said, file, path)
    if (value !== null) this.placed.push({ place: value, layer: null })
    this.issues.push(...issues)
    return id
  }
}
