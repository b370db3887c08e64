import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPlate } from './relief-check.mjs';
import { deblock } from './relief-deblock.mjs';
import { EDITIONS, paint } from './relief-editions.mjs';
import { encodeFull, encodePreview } from './relief-encode.mjs';
import { fade } from './relief-fade.mjs';
import { toMetres } from './relief-height.mjs';
import { iceOn } from './relief-ice.mjs';
import { plateGrid, reproject } from './relief-mercator.mjs';
import { levelSea } from './relief-sea.mjs';
import { shade } from './relief-shade.mjs';
import { readLevels } from './relief-tiles.mjs';

// 37 pixels to a degree: between zoom 5 and 6, a little finer than the heights.
const PLATE = plateGrid({ west: 36, east: 98, south: 22, north: 62, width: 2304 });

/**
 * Draw the shaded relief of Central Asia, in a light and a dark edition.
 *
 * `packageDir` is the unpacked Debian package marble-qt-data 4:22.12.3-1, and
 * `glaciers` its polygons of ice. The same package gives the same bytes. Throws
 * when the relief would not lie under the map. Returns what was measured.
 */
export async function buildRelief({ outDir, packageDir, glaciers }) {
  const { levels, land } = levelSea(await readLevels(packageDir));
  const heights = reproject(toMetres(deblock(levels)), PLATE);
  const measured = checkPlate(heights);
  const light = shade(heights);
  const ice = iceOn(PLATE, glaciers);
  const shore = reproject(land, PLATE).data;
  const alpha = fade(PLATE).map((share, index) => share * shore[index]);

  await mkdir(outDir, { recursive: true });
  for (const [name, edition] of Object.entries(EDITIONS)) {
    const pixels = paint({ heights, light, ice, alpha }, edition);
    await writeFile(join(outDir, files(name).full), await encodeFull(pixels, PLATE));
    await writeFile(join(outDir, files(name).preview), await encodePreview(pixels, PLATE));
  }
  await writeFile(join(outDir, 'relief.json'), `${JSON.stringify(describe(), null, 2)}\n`);
  return measured;
}

function files(name) {
  return { preview: `relief-${name}-preview.avif`, full: `relief-${name}.avif` };
}

function describe() {
  const { west, south, east, north, width, height } = PLATE;
  return {
    bounds: [west, south, east, north],
    projection: 'EPSG:3857',
    width,
    height,
    files: Object.fromEntries(Object.keys(EDITIONS).map((name) => [name, files(name)])),
    source: 'Shaded from the SRTM height tiles (2 arc-minutes) of Marble, Debian package marble-qt-data 4:22.12.3-1',
    licence: 'Public Domain, as the theme in the package states (earth/srtm/srtm.dgml); the rest of the package is LGPL-2.1+',
  };
}
