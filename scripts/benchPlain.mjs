import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { root } from './prepare.mjs'

/**
 * The same vectors as plain Leaflet draws them, to hold our map against: borders,
 * regions, rivers and lakes, and the story's shapes above them, without names and relief.
 * @param {import('@playwright/test').Page} page in a browser that can reach the address
 * @param {string} url where the page is served
 * @param {string} camera zoom/latitude/longitude
 * @param {boolean} canvas drawn on one canvas, or else in SVG
 */
export async function openPlain(page, url, camera, canvas) {
  const address = `${url}plain.html`
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: HTML }))
  await page.goto(address)
  await page.addScriptTag({ path: join(root, 'node_modules/leaflet/dist/leaflet.js') })
  await page.addStyleTag({ path: join(root, 'node_modules/leaflet/dist/leaflet.css') })
  await page.evaluate(drawPlain, { shapes: shapes(), camera, canvas })
}

const HTML = `<!doctype html><style>body { margin: 0 } #map {
  position: absolute; inset: 52px 0 0 648px; background: #c3d7df }</style><div id="map"></div>`

/** @returns {import('geojson').FeatureCollection[]} */
function shapes() {
  return [...baseShapes(), ...storyShapes(['states', 'areas', 'borders'])]
}

/** @returns {import('geojson').FeatureCollection[]} */
function baseShapes() {
  return ['land', 'water'].flatMap((name) => {
    const topology = JSON.parse(read(`geo/basemap/${name}.topojson`))
    return Object.values(topology.objects).map(
      (object) =>
        /** @type {import('geojson').FeatureCollection} */ (
          /** @type {unknown} */ (feature(topology, object))
        ),
    )
  })
}

/**
 * @param {readonly string[]} layers
 * @returns {import('geojson').FeatureCollection[]}
 */
function storyShapes(layers) {
  return layers.map((name) => JSON.parse(read(`geo/${name}.geojson`)))
}

/**
 * The same as a page of its own, written as one would write it who wants its places soon: the
 * files are asked for together, and the places are drawn as soon as they are there.
 * @param {string} folder
 */
export function writePlain(folder) {
  const modules = join(root, 'node_modules/leaflet/dist')
  for (const name of ['leaflet.js', 'leaflet.css'])
    copyFileSync(join(modules, name), join(folder, name))
  const places = storyShapes(['states', 'areas', 'borders', 'sites'])
  writeFileSync(join(folder, 'places.json'), JSON.stringify(places))
  writeFileSync(join(folder, 'base.json'), JSON.stringify(baseShapes()))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'page.js'), `(${showPlain})()`)
}

const PAGE = `<!doctype html><meta charset="utf-8"><title>Plain Leaflet</title>
<link rel="preload" as="fetch" crossorigin href="places.json">
<link rel="preload" as="fetch" crossorigin href="base.json">
<link rel="stylesheet" href="leaflet.css"><style>body { margin: 0 } #map {
  position: absolute; inset: 52px 0 0 648px; background: #c3d7df }</style>
<div id="map"></div><script src="leaflet.js"></script><script src="page.js"></script>`

/** Runs in that page. */
function showPlain() {
  const { L } = /** @type {{ L: typeof import('leaflet') }} */ (/** @type {unknown} */ (window))
  const map = L.map('map', { zoomSnap: 0.5 }).setView([39.86, 69.56], 6.5)
  const show = async (/** @type {string} */ file, /** @type {string} */ className) => {
    const response = await fetch(file)
    for (const each of await response.json()) {
      L.geoJSON(each, {
        style: { weight: 1, className },
        pointToLayer: (_, at) => L.circleMarker(at, { radius: 6, className }),
      }).addTo(map)
    }
  }
  show('places.json', 'place').catch(console.error)
  show('base.json', 'base').catch(console.error)
}

/** @param {string} path */
function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

/**
 * Runs in the page. Like ours, it tells its camera in its address when it has come to rest.
 * @param {{ shapes: import('geojson').FeatureCollection[], camera: string, canvas: boolean }} given
 */
function drawPlain({ shapes, camera, canvas }) {
  const [zoom = 0, latitude = 0, longitude = 0] = camera.split('/').map(Number)
  const { L } = /** @type {{ L: typeof import('leaflet') }} */ (/** @type {unknown} */ (window))
  const options = { zoomSnap: 0.5, preferCanvas: canvas }
  const map = L.map('map', options).setView([latitude, longitude], zoom)
  for (const each of shapes) L.geoJSON(each, { style: { weight: 1 } }).addTo(map)
  map.on('moveend', () => {
    const { lat, lng } = map.getCenter()
    history.replaceState(null, '', `#${map.getZoom()}/${lat}/${lng}`)
  })
}
