import * as v from 'valibot'
import type { Issue } from '../model/types'
import type { Theme } from '../view/view'
import type { Atlas } from './paintTile'
import { parseTopology } from './parseTopology'
import type { BasemapFile, PainterFiles } from './protocol'
import { type ReliefPlate, reliefSchema } from './relief'
import { type ReliefPicture, reliefPicture } from './softRelief'
import { indexTopology } from './tileIndex'

type Editions = Readonly<Record<Theme, ReliefPicture | null>>

/**
 * The base map's files, as they arrive. Each loads on its own: one that fails is reported
 * and leaves the others to be painted. `ready` settles when the land is there or has failed.
 */
export class AtlasLoader {
  readonly ready: Promise<void>
  #land: Atlas['land'] = null
  #water: Atlas['water'] = null
  #plate: ReliefPlate | null = null
  #editions: Editions = { light: null, dark: null }
  #wanted = new Set<Theme>()
  readonly #files: PainterFiles
  readonly #onChange: () => void
  readonly #onIssue: (issue: Issue) => void

  constructor(files: PainterFiles, onChange: () => void, onIssue: (issue: Issue) => void) {
    this.#files = files
    this.#onChange = onChange
    this.#onIssue = onIssue
    this.ready = this.#use(files.land, async (response) => {
      this.#land = indexTopology(parseTopology(await response.json()), ['countries', 'lines'])
    })
    void this.#use(files.water, async (response) => {
      const topology = parseTopology(await response.json())
      this.#water = indexTopology(topology, ['rivers', 'lakes'])
    })
    void this.#use(files.relief, async (response) => {
      this.#plate = v.parse(reliefSchema, await response.json())
      await Promise.all([...this.#wanted].map((theme) => this.#loadRelief(theme)))
    })
  }

  /** What there is to paint in a theme; its relief is fetched the first time it is asked for. */
  atlas(theme: Theme): Atlas {
    if (!this.#wanted.has(theme)) {
      this.#wanted.add(theme)
      void this.#loadRelief(theme)
    }
    const picture = this.#editions[theme]
    const relief = this.#plate === null || picture === null ? null : { plate: this.#plate, picture }
    return { land: this.#land, water: this.#water, relief }
  }

  /** The small picture first, so that the first paint does not wait for the large one. */
  async #loadRelief(theme: Theme): Promise<void> {
    if (this.#plate === null) return
    const { preview, full } = this.#plate.files[theme]
    await this.#loadImage(theme, preview)
    await this.#loadImage(theme, full)
  }

  async #loadImage(theme: Theme, name: string): Promise<void> {
    const address = this.#files.images[name]
    if (address === undefined) return this.#report(this.#files.relief, `names no file "${name}"`)
    await this.#use(address, async (response) => {
      const image = await createImageBitmap(await response.blob())
      const picture = reliefPicture(image, this.#editions[theme])
      this.#editions = { ...this.#editions, [theme]: picture }
    })
  }

  /** Fetch and use a file; whatever goes wrong is reported with its name. Never rejects. */
  async #use(address: BasemapFile, use: (response: Response) => Promise<void>): Promise<void> {
    try {
      const response = await fetch(address.url)
      if (!response.ok) throw new Error(`could not be loaded (HTTP ${response.status})`)
      await use(response)
      this.#onChange()
    } catch (error) {
      this.#report(address, error instanceof Error ? error.message : String(error))
    }
  }

  #report({ file }: BasemapFile, message: string): void {
    this.#onIssue({ file, path: '', message })
  }
}
