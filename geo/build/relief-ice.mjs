import { blur } from './relief-blur.mjs';
import { positionOf } from './relief-mercator.mjs';

// Pixels, about 4 km: outlines drawn at 1:50 million are no edges to be shown as such.
const SOFT = 1.7;
const ROWS = 4; // lines scanned in a pixel

/** How much of every pixel of a plate is ice (0..1), running out softly. Polygons in degrees. */
export function iceOn(plate, polygons) {
  const data = new Float32Array(plate.width * plate.height);
  for (const rings of polygons) {
    addPolygon(data, plate, rings.map((ring) => ring.map(([longitude, latitude]) => positionOf(plate, longitude, latitude))));
  }
  return blur({ ...plate, data }, SOFT).data;
}

function addPolygon(data, { width, height }, rings) {
  const rows = rings.flat().map(([, y]) => y * ROWS);
  const first = Math.max(0, Math.floor(Math.min(...rows)));
  const last = Math.min(height * ROWS - 1, Math.ceil(Math.max(...rows)));
  for (let row = first; row <= last; row++) {
    const crossings = crossingsAt(rings, (row + 0.5) / ROWS);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      addSpan(data, Math.floor(row / ROWS) * width, width, crossings[i], crossings[i + 1]);
    }
  }
}

// Where the rings cross a line, from left to right: by twos, into the polygon and out of it.
function crossingsAt(rings, y) {
  const found = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.sort((a, b) => a - b);
}

function addSpan(data, start, width, from, to) {
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, to); x++) {
    data[start + x] += (Math.min(x + 1, to) - Math.max(x, from)) / ROWS;
  }
}
