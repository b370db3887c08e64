import type { BasemapFile } from '../basemap/protocol'
import type { Issue } from '../model/types'
import { type BaseLabel, parseBaseLabels } from './baseLabels'
import type { FontFile } from './fontFiles'
import type { LettererFiles } from './protocol'

/** The names and the fonts, as they arrive; a file that cannot be used is reported. */
export class LettererData {
  labels: readonly BaseLabel[] = []
  readonly ready: Promise<unknown>
  readonly #onIssue: (issue: Issue) => void

  constructor({ names, fonts }: LettererFiles, onIssue: (issue: Issue) => void) {
    this.#onIssue = onIssue
    const read = Promise.all(names.map((address) => this.#read(address)))
    this.ready = read.then((files) => {
      this.labels = files.flat()
      return loadFonts(fonts, this.labels)
    })
  }

  async #read(address: BasemapFile): Promise<readonly BaseLabel[]> {
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

/**
 * Fetch the fonts that hold the letters of the names. One that cannot be had is no reason
 * to have no names: they stand in other letters, as in a browser without fonts in workers.
 */
async function loadFonts(files: readonly FontFile[], labels: readonly BaseLabel[]): Promise<void> {
  const { fonts } = self as { fonts?: FontFaceSet }
  if (fonts === undefined) return
  for (const { family, url, descriptors } of files) {
    fonts.add(new FontFace(family, `url("${url}")`, descriptors))
  }
  const letters = [...new Set(labels.flatMap(({ name }) => [...name, ...name.toUpperCase()]))]
  const wanted = files.map(({ family, descriptors }) =>
    fonts.load(`${descriptors.style} 12px "${family}"`, letters.join('')),
  )
  await Promise.allSettled(wanted)
}
