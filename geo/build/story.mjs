import { country } from './countries.mjs'
import { simplifyOutline } from './outline.mjs'
import { states, areas, borders, sites } from './story-places.mjs'

/** The places of the article, by layer: what story-places.mjs says about them, and their shapes. */
export async function buildStory(shapes) {
  const dress = (places, geometries) => places.map((place) => {
    const { id, point, ...properties } = place
    const geometry = point ? { type: 'Point', coordinates: point } : geometries[id] ?? null
    return { type: 'Feature', id, properties, geometry }
  })
  const features = {
    states: dress(states, {
      kyrgyzstan: country(shapes, 'KGZ'),
      tajikistan: country(shapes, 'TJK'),
      afghanistan: country(shapes, 'AFG'),
      russia: country(shapes, 'RUS'),
    }),
    areas: dress(areas, {
      'southern-kyrgyzstan': shapes.dissolve((u) => southernUnits.includes(u.unit)),
      'central-asia': await simplifyOutline(
        shapes.dissolve((u) => fiveStates.includes(u.country), 100), OUTLINE_METRES),
    }),
    borders: dress(borders, { 'tajik-afghan-border': tajikAfghanBorder(shapes) }),
    sites: dress(sites, {}),
  }
  return layers.map(({ id }) => ({ layer: id, features: features[id] }))
}

/** Drawn with a dashed edge: less than two pixels at the closest view of the map that its data is good for. */
const OUTLINE_METRES = 500

const southernUnits = ['KGZ-1119', 'KGZ-1120', 'KGZ-1122'] // Batken, Jalal-Abad, Osh
const fiveStates = ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']

/** One line, from the Uzbek tripoint in the west to the Chinese one in the east. */
function tajikAfghanBorder(shapes) {
  const lines = shapes.between((a, b) => [a.country, b.country].sort().join() === 'AFG,TJK')
  if (lines.length !== 1) throw new Error(`the Tajik-Afghan border came out in ${lines.length} pieces`)
  const [line] = lines
  return { type: 'LineString', coordinates: line[0][0] < line.at(-1)[0] ? line : [...line].reverse() }
}

/** Drawing order, bottom first. */
export const layers = [
  { id: 'states', title: 'States', titles: { ru: 'Государства', ky: 'Мамлекеттер' }, file: 'states.geojson', draw: 'tint', legend: 'tinted to the border', legends: { ru: 'окрашено до границы', ky: 'чек арасына чейин боёлгон' } },
  { id: 'areas', title: 'Areas', titles: { ru: 'Области', ky: 'Аймактар' }, file: 'areas.geojson', draw: 'soft-area', legend: 'edge uncertain', legends: { ru: 'края неточны', ky: 'чеги так эмес' } },
  { id: 'borders', title: 'Borders', titles: { ru: 'Границы', ky: 'Чек аралар' }, file: 'borders.geojson', draw: 'boundary', legend: 'exact at 1:10 million', legends: { ru: 'точно в масштабе 1:10 000 000', ky: '1:10 000 000 масштабында так' } },
  { id: 'sites', title: 'Sites', titles: { ru: 'Объекты', ky: 'Объекттер' }, file: 'sites.geojson', draw: 'marker', legend: 'exact point', legends: { ru: 'точное место', ky: 'так чекит' } },
]
