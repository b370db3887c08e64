import mapshaper from 'mapshaper'

/**
 * An outline that is approximate by its nature, without the points it can spare: it lies within
 * so many metres of the one it was made from.
 */
export async function simplifyOutline(geometry, metres) {
  const input = { type: 'Feature', properties: null, geometry }
  const commands = `-i outline.json -simplify dp interval=${metres} keep-shapes -o out.json format=geojson precision=0.00001`
  const output = await mapshaper.applyCommands(commands, { 'outline.json': input })
  const { geometries, features } = JSON.parse(output['out.json'])
  return geometries?.[0] ?? features[0].geometry
}
