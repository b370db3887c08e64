import type { FileAddress } from './fetchJson'

const URLS = import.meta.glob<string>('../../geo/basemap/*', {
  query: '?url',
  import: 'default',
  eager: true,
})

/**
 * Where the files of the base map are served, by name (`land.topojson`). The addresses are
 * absolute: a worker would resolve a relative one against its own script.
 */
export const basemapFiles: Readonly<Record<string, FileAddress>> = Object.fromEntries(
  Object.entries(URLS).map(([path, url]) => {
    const file = path.slice('../../'.length)
    return [file.slice('geo/basemap/'.length), { file, url: new URL(url, document.baseURI).href }]
  }),
)
