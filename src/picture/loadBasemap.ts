import * as v from 'valibot'
import { parseTopology } from '../basemap/parseTopology'
import type { BasemapFile } from '../basemap/protocol'
import { reliefSchema } from '../basemap/relief'
import { type ReliefPicture, reliefPicture } from '../basemap/softRelief'
import { parseBaseLabels } from '../lettering/baseLabels'
import type { Issue } from '../model/types'
import type { Theme } from '../view/view'
import { type PictureBasemap, pictureBasemap } from './pictureBasemap'
import type { PictureFiles } from './protocol'

export interface LoadedBasemap {
  readonly basemap: PictureBasemap
  /** The whole plate of the relief; null where it could not be had, or is not wanted. */
  readonly relief: ReliefPicture | null
  readonly issues: readonly Issue[]
}

/**
 * Fetch what the base map of a picture is drawn from. Without the land there is no map, and
 * this rejects; whatever else is missing is an issue, and the rest is drawn.
 *
 * @param theme whose relief is wanted; null for a picture without it
 */
export async function loadBasemap(
  files: PictureFiles,
  theme: Theme | null,
): Promise<LoadedBasemap> {
  const issues: Issue[] = []
  const tried = async <T>(file: BasemapFile, read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read()
    } catch (error) {
      issues.push({ file: file.file, path: '', message: messageOf(error) })
      return null
    }
  }
  const [land, water, relief, ...labels] = await Promise.all([
    fetchFile(files.land).then(async (response) => parseTopology(await response.json())),
    tried(files.water, async () => parseTopology(await (await fetchFile(files.water)).json())),
    theme === null ? null : tried(files.relief, () => loadRelief(files, theme)),
    ...files.names.map((file) => tried(file, () => loadLabels(file))),
  ])
  const names = labels.filter((parsed) => parsed !== null)
  return {
    basemap: pictureBasemap({
      land,
      water,
      labels: names.flatMap(({ value }) => value),
      relief: relief?.bounds ?? null,
    }),
    relief: relief?.image ?? null,
    issues: [...issues, ...names.flatMap((parsed) => parsed.issues)],
  }
}

async function loadLabels(file: BasemapFile) {
  const response = await fetchFile(file)
  return parseBaseLabels(await response.json(), file.file)
}

async function loadRelief({ relief, images }: PictureFiles, theme: Theme) {
  const plate = v.parse(reliefSchema, await (await fetchFile(relief)).json())
  const name = plate.files[theme].full
  const file = images[name]
  if (file === undefined) throw new Error(`names no file "${name}"`)
  const image = await createImageBitmap(await (await fetchFile(file)).blob())
  return { bounds: plate.bounds, image: reliefPicture(image, null) }
}

async function fetchFile({ file, url }: BasemapFile): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${file} could not be loaded (HTTP ${response.status})`)
  return response
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
