import type { Issue, Parsed } from '../model/types'

/** A file of ours, and the address it is served from. */
export interface FileAddress {
  /** As it is called in the repository and in messages: `geo/sites.geojson`. */
  readonly file: string
  readonly url: string
}

export interface Fetched extends Parsed<unknown> {
  /** The host says that it has no such file. */
  readonly absent?: true
}

/** The JSON of a file as it came, or null and the reason. Never throws. */
export async function fetchJson({ file, url }: FileAddress): Promise<Fetched> {
  try {
    const response = await fetch(url)
    if (response.status === 404) {
      return { ...failed(file, 'could not be loaded (HTTP 404)'), absent: true }
    }
    if (!response.ok) return failed(file, `could not be loaded (HTTP ${response.status})`)
    return readJson(file, await response.text())
  } catch {
    return failed(file, 'could not be loaded (no connection)')
  }
}

function readJson(file: string, text: string): Parsed<unknown> {
  try {
    return { value: JSON.parse(text), issues: [] }
  } catch (error) {
    return failed(file, `is not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
}

function failed(file: string, message: string): { value: null; issues: readonly Issue[] } {
  return { value: null, issues: [{ file, path: '', message }] }
}
