/** What is fetched when it is first asked for: most readers never measure a distance. */
export { MapTools } from './MapTools'
export { Ruler } from './Ruler'
