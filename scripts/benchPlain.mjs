import { readFileSync } from 'node:fs'
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
  const base = ['land', 'water'].flatMap((name) => {
    const topology = JSON.parse(read(`geo/basemap/${name}.topojson`))
    return Object.values(topology.objects).map((object) => feature(topology, object))
  })
  const story = ['states', 'areas', 'borders'].map((name) =>
    JSON.parse(read(`geo/${name}.geojson`)),
  )
  return [...base, ...story]
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
