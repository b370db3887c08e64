/**
 * Read the polygons of a Marble .pn2 file, version 2: big-endian; positions in 1/120 of a degree, latitude before
 * longitude; a node may have children, given in bytes relative to it. Returns polygons as RFC 7946 has them,
 * [[longitude, latitude], …], the outer ring first. Throws where the file is not what it says.
 */
export function readPn2(bytes) {
  let at = 0
  const take = (type, size) => {
    const value = bytes[`read${type}`](at)
    at += size
    return value
  }
  const [version, count, coloured] = [take('UInt8', 1), take('UInt32BE', 4), take('UInt8', 1)]
  if (version !== 2 || coloured !== 0) throw new Error(`pn2: version ${version}, colours ${coloured}; expected 2 and 0`)
  const polygons = []
  for (let i = 0; i < count; i++) {
    const [flag, , nodes] = [take('UInt8', 1), take('UInt32BE', 4), take('UInt32BE', 4)]
    const ring = []
    for (let node = 0; node < nodes; node++) {
      const [y, x, children] = [take('Int16BE', 2), take('Int16BE', 2), take('UInt16BE', 2)]
      ring.push([x, y])
      for (let child = 0; child < children; child++) {
        const [dy, dx] = [take('Int8', 1), take('Int8', 1)]
        ring.push([x + dx, y + dy])
      }
    }
    if (flag === INNER) polygons.at(-1).push(closed(ring))
    else polygons.push([closed(ring)])
  }
  if (at !== bytes.length) throw new Error(`pn2: ${bytes.length - at} bytes after the last polygon`)
  return polygons
}

const INNER = 3

function closed(ring) {
  const degrees = ring.map((position) => position.map((part) => Number((part / 120).toFixed(5))))
  const once = degrees.filter(([x, y], i) => i === 0 || x !== degrees[i - 1][0] || y !== degrees[i - 1][1])
  const [[x0, y0], [x1, y1]] = [once[0], once.at(-1)]
  return x0 === x1 && y0 === y1 ? once : [...once, once[0]]
}
