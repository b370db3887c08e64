import { useEffect, useState } from 'react'
import { type BaseLabel, parseBaseLabels } from '../basemap/baseLabels'
import { Painter } from '../basemap/painter'
import type { PainterFiles } from '../basemap/protocol'
import type { Issue } from '../model/types'
import { basemapFiles } from './basemapFiles'
import { type FileAddress, fetchJson } from './fetchJson'

/** The files that the painter of the base map reads. */
const painterFiles: PainterFiles = {
  land: fileOf('land.topojson'),
  water: fileOf('water.topojson'),
  relief: fileOf('relief.json'),
  images: basemapFiles,
}

/** One for the life of the page. */
export const painter = new Painter(painterFiles)

const LABEL_FILES = ['towns.geojson', 'labels.geojson'].map(fileOf)

/** The names of the base map, file by file as they come. */
export function useBaseLabels(onIssue: (issue: Issue) => void): readonly BaseLabel[] {
  const [labels, setLabels] = useState<readonly BaseLabel[]>([])
  useEffect(
    function load() {
      let wanted = true
      Promise.all(LABEL_FILES.map(loadLabels)).then((files) => {
        if (!wanted) return
        for (const issue of files.flatMap(({ issues }) => issues)) onIssue(issue)
        setLabels(files.flatMap(({ value }) => value))
      }, console.error)
      return function forget() {
        wanted = false
      }
    },
    [onIssue],
  )
  return labels
}

async function loadLabels(address: FileAddress) {
  const fetched = await fetchJson(address)
  if (fetched.issues.length > 0) return { value: [], issues: fetched.issues }
  return parseBaseLabels(fetched.value, address.file)
}

function fileOf(name: string): FileAddress {
  return basemapFiles[name] ?? { file: `geo/basemap/${name}`, url: `missing/${name}` }
}
