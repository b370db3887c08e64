import { LAKES } from './relief-lakes.mjs';
import { longitudeAt, positionOf } from './relief-mercator.mjs';

const KM_PER_DEGREE = 111.2;
const TOLERANCE = 4; // km

// Lone summits, so that the highest ground about them is theirs.
const SUMMITS = [
  ['Elbrus', 42.439, 43.353],
  ['Ararat', 44.298, 39.702],
  ['Sabalan', 47.837, 38.267],
  ['Damavand', 52.109, 35.955],
  ['Taftan', 61.13, 28.6],
  ['Muztagh Ata', 75.117, 38.276],
  ['Nanga Parbat', 74.589, 35.237],
  ['Kangchenjunga', 88.147, 27.703],
];

// [name, longitude, latitude, least metres, most metres]; broad, for heights from grey levels are rough.
const GROUND = [
  ['Fergana valley floor', 71.3, 40.5, 300, 600],
  ['Alay range', 72, 39.6, 2800, 5200],
  ['Issyk-Kul, water', 77.2, 42.45, 1500, 1750],
  ['Karakul, water', 73.45, 39.03, 3800, 4150],
  ['Tarim basin', 82, 39, 950, 1300],
  ['Kyzylkum', 64, 42, 50, 350],
  ['Turpan, Ayding lake', 89.25, 42.66, -250, 0],
];

/** Hold the plate's heights against known places, and throw if it lies anywhere else. */
export function checkPlate(heights) {
  const report = [lakeOffset(heights), ...SUMMITS.map((summit) => summitOffset(heights, summit))];
  const problems = report.filter(({ kilometres }) => !(kilometres <= TOLERANCE)).map(({ name, kilometres }) => `${name} is ${kilometres} km off`);
  for (const [name, longitude, latitude, least, most] of GROUND) {
    const metres = heightAt(heights, ...positionOf(heights, longitude, latitude));
    if (!(metres >= least && metres <= most)) problems.push(`${name} is ${Math.round(metres)} m high`);
  }
  if (problems.length) throw new Error(`The relief does not lie on the map: ${problems.join('; ')}`);
  return report;
}

// Moves the lakes' outlines about together until flat water fits them best
// (correlation of "outside the outline" with "above or below the water").
// Together, because one lake may have a plain at its end, level with the water.
function lakeOffset(heights) {
  const lakes = LAKES.map(({ shore, contrast }) => {
    const points = samples(heights, shore);
    const level = median(points.filter(({ wet }) => wet).map(({ x, y }) => heightAt(heights, x, y)));
    return { points, level, contrast, dry: points.map(({ wet }) => (wet ? 0 : 1)) };
  });
  const fit = (dx, dy) => mean(lakes.map(({ points, level, contrast, dry }) =>
    correlation(dry, points.map(({ x, y }) => Math.min(contrast, Math.abs(heightAt(heights, x + dx, y + dy) - level))))));
  return { name: 'Lake shores', ...best(heights, 42, 3, fit) };
}

function samples(heights, shore) {
  const corners = shore.map(([longitude, latitude]) => positionOf(heights, longitude, latitude));
  const [left, right] = range(corners.map(([x]) => x));
  const [top, bottom] = range(corners.map(([, y]) => y));
  const points = [];
  for (let y = top - 8; y <= bottom + 8; y += 1) {
    for (let x = left - 8; x <= right + 8; x += 1) points.push({ x, y, wet: inside(corners, x, y) });
  }
  return points;
}

function summitOffset(heights, [name, longitude, latitude]) {
  const [x, y] = positionOf(heights, longitude, latitude);
  return { name, ...best(heights, latitude, 8, (dx, dy) => heightAt(heights, x + dx, y + dy)) };
}

// The move, in quarters of a pixel, that scores highest.
function best(plate, latitude, reach, scoreOf) {
  let found = { score: -Infinity };
  for (let dy = -reach; dy <= reach; dy += 0.25) {
    for (let dx = -reach; dx <= reach; dx += 0.25) {
      const score = scoreOf(dx, dy);
      if (score > found.score) found = { score, dx, dy };
    }
  }
  return { ...found, kilometres: kilometres(plate, latitude, found.dx, found.dy) };
}

function kilometres(plate, latitude, dx, dy) {
  const pixel = (longitudeAt(plate, 1) - longitudeAt(plate, 0)) * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return Number((Math.hypot(dx, dy) * pixel).toFixed(2));
}

function heightAt({ data, width }, x, y) {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [across, down] = [x - 0.5 - left, y - 0.5 - top];
  const i = top * width + left;
  const upper = data[i] * (1 - across) + data[i + 1] * across;
  const lower = data[i + width] * (1 - across) + data[i + width + 1] * across;
  return upper * (1 - down) + lower * down;
}

function inside(ring, x, y) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

function correlation(first, second) {
  const [a, b] = [mean(first), mean(second)];
  let [both, one, other] = [0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    both += (first[i] - a) * (second[i] - b);
    one += (first[i] - a) ** 2;
    other += (second[i] - b) ** 2;
  }
  return both / Math.sqrt(one * other);
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const range = (values) => [Math.min(...values), Math.max(...values)];
