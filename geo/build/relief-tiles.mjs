import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

// Marble's level 3: 16 by 8 tiles, plate carrée, the first one with its upper
// left corner at 180 W 90 N. A pixel covers 2 arc-minutes; its value belongs
// to its middle.
const TILES = 'usr/share/marble/data/maps/earth/srtm/3';
const TILE = 675;
const PER_DEGREE = 30;

// Of the tiles read for the window below, in reading order.
const SHA256 = '0f420291fa80120e947745c5a14b527d0350e7ce072c99ca96f328d0c7099333';

/** The part of the world that is read: wider than the plate, so that filters have ground to stand on. */
const WINDOW = { west: 35, east: 99, south: 21, north: 63 };

/**
 * Read Marble's height tiles as one grid of grey levels (0..255).
 *
 * Column x has its middle at longitude `west + (x + 0.5) / perDegree`.
 */
export async function readLevels(packageDir) {
  const grid = windowGrid();
  const hash = createHash('sha256');
  for (const tile of tilesOf(grid)) {
    const bytes = await readFile(join(packageDir, TILES, tilePath(tile)));
    hash.update(bytes);
    copyTile(grid, tile, await decodeGrey(bytes));
  }
  const digest = hash.digest('hex');
  if (digest !== SHA256) throw new Error(`Relief tiles are not those of marble-qt-data 4:22.12.3-1: ${digest}`);
  return grid;
}

function windowGrid() {
  const { west, east, south, north } = WINDOW;
  const width = (east - west) * PER_DEGREE;
  const height = (north - south) * PER_DEGREE;
  return { west, north, perDegree: PER_DEGREE, width, height, data: new Float32Array(width * height) };
}

function tilesOf({ west, north, width, height }) {
  const left = (west + 180) * PER_DEGREE;
  const top = (90 - north) * PER_DEGREE;
  const tiles = [];
  for (let row = Math.floor(top / TILE); row * TILE < top + height; row++) {
    for (let column = Math.floor(left / TILE); column * TILE < left + width; column++) {
      tiles.push({ row, column, x: column * TILE - left, y: row * TILE - top });
    }
  }
  return tiles;
}

function tilePath({ row, column }) {
  const six = (number) => String(number).padStart(6, '0');
  return join(six(row), `${six(row)}_${six(column)}.jpg`);
}

async function decodeGrey(bytes) {
  const { data, info } = await sharp(bytes).extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  if (info.width !== TILE || info.height !== TILE) throw new Error(`Relief tile of ${info.width} by ${info.height}`);
  return data;
}

function copyTile(grid, tile, levels) {
  for (let row = 0; row < TILE; row++) {
    const y = tile.y + row;
    if (y < 0 || y >= grid.height) continue;
    for (let column = 0; column < TILE; column++) {
      const x = tile.x + column;
      if (x >= 0 && x < grid.width) grid.data[y * grid.width + x] = levels[row * TILE + column];
    }
  }
}
