import { blur } from './relief-blur.mjs';

// One place in each sea the window meets: Black Sea, Persian Gulf, Gulf of Oman, Bay of Bengal.
const SEEDS = [[37.5, 43.5], [51, 27], [58.5, 25], [90.3, 21.2], [64, 23]];

// Level 96 is the sea surface; one lower lets noise on flat coasts be.
const SURFACE = 94;

/**
 * Level the sea and return how much of every pixel is land (0..1).
 *
 * Depths are flooded from known places: low land such as the Caspian
 * depression lies below the sea too, and stays land.
 */
export function levelSea(grid) {
  const sea = flood(grid);
  const land = { ...grid, data: Float32Array.from(sea, (wet) => (wet ? 0 : 1)) };
  const data = grid.data.map((level, index) => (sea[index] ? 96 : level));
  return { levels: { ...grid, data }, land: blur(land, 0.7) };
}

function flood({ data, width, height, west, north, perDegree }) {
  const sea = new Uint8Array(data.length);
  const open = SEEDS.map(([longitude, latitude]) =>
    Math.floor((north - latitude) * perDegree) * width + Math.floor((longitude - west) * perDegree));
  while (open.length) {
    const index = open.pop();
    if (sea[index] || !(data[index] < SURFACE)) continue;
    sea[index] = 1;
    const x = index % width;
    if (x > 0) open.push(index - 1);
    if (x < width - 1) open.push(index + 1);
    if (index >= width) open.push(index - width);
    if (index < width * (height - 1)) open.push(index + width);
  }
  return sea;
}
