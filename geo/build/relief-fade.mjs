import { latitudeAt, longitudeAt } from './relief-mercator.mjs';

const MARGIN = 5; // degrees over which the plate runs out

/** How opaque the plate is (0..1): whole inside, running out to nothing with rounded corners, so that no frame shows. */
export function fade(plate) {
  const alpha = new Float32Array(plate.width * plate.height);
  for (let y = 0; y < plate.height; y++) {
    const latitude = latitudeAt(plate, y + 0.5);
    const dy = Math.max(0, 1 - Math.min(plate.north - latitude, latitude - plate.south) / MARGIN);
    for (let x = 0; x < plate.width; x++) {
      const longitude = longitudeAt(plate, x + 0.5);
      const dx = Math.max(0, 1 - Math.min(longitude - plate.west, plate.east - longitude) / MARGIN);
      alpha[y * plate.width + x] = smooth(Math.max(0, 1 - Math.hypot(dx, dy)));
    }
  }
  return alpha;
}

const smooth = (t) => t * t * (3 - 2 * t);
