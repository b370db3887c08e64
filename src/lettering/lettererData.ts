import type { BasemapFile } from '../basemap/protocol'
import { nameIn } from '../model/nameIn'
import type { Issue } from '../model/types'
import type { NameLanguage } from '../view/view'
import { type BaseLabel, parseBaseLabels } from './baseLabels'
import type { LettererFiles } from './protocol'
import { addFonts, loadLetters } from './workerFonts'

/** The names and the fonts, as they arrive; a file that cannot be used is reported. */
export class LettererData {
  labels: readonly BaseLabel[] = []
  readonly #read: Promise<unknown>
  /** Fonts are fetched for a language when its names are first asked for. */
  readonly #ready = new Map<NameLanguage, Promise<unknown>>()
  readonly #onIssue: (issue: Issue) => void

  constructor({ names, fonts }: LettererFiles, onIssue: (issue: Issue) => void) {
    this.#onIssue = onIssue
    addFonts(fonts)
    this.#read = Promise.all(names.map((address) => this.#readFile(address))).then((files) => {
      this.labels = files.flat()
    })
  }

  /** Settles when names can be drawn in a language. Never rejects. */
  ready(language: NameLanguage): Promise<unknown> {
    const ready =
      this.#ready.get(language) ??
      this.#read.then(() => loadLetters(this.labels.map((label) => nameIn(label, language).text)))
    this.#ready.set(language, ready)
    return ready
  }

  async #readFile(address: BasemapFile): Promise<readonly BaseLabel[]> {
    try {
      const response = await fetch(address.url)
      if (!response.ok) throw new Error(`could not be loaded (HTTP ${response.status})`)
      const { value, issues } = parseBaseLabels(await response.json(), address.file)
      for (const issue of issues) this.#onIssue(issue)
      return value
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      this.#onIssue({ file: address.file, path: '', message })
      return []
    }
  }
}
