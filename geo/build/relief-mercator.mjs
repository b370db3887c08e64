const RADIANS = Math.PI / 180;

/** Mercator northing of a latitude, on a sphere of radius 1 (EPSG:3857 divided by 6378137 m). */
export const northing = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2));

export const latitudeOf = (y) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS;

/** A pixel grid with square pixels in Web Mercator; the south edge follows from the width. */
export function plateGrid({ west, east, north, south, width }) {
  const pixel = ((east - west) * RADIANS) / width;
  const height = Math.round((northing(north) - northing(south)) / pixel);
  const bottom = latitudeOf(northing(north) - height * pixel);
  return { west, east, north, south: Number(bottom.toFixed(5)), width, height };
}

export function longitudeAt(plate, x) {
  return plate.west + ((plate.east - plate.west) * x) / plate.width;
}

export function latitudeAt(plate, y) {
  const top = northing(plate.north);
  return latitudeOf(top - ((top - northing(plate.south)) * y) / plate.height);
}

/** Position in pixels, the upper left corner being 0, 0. */
export function positionOf(plate, longitude, latitude) {
  const top = northing(plate.north);
  return [
    ((longitude - plate.west) / (plate.east - plate.west)) * plate.width,
    ((top - northing(latitude)) / (top - northing(plate.south))) * plate.height,
  ];
}

/** Draw a plate carrée grid on the plate, by a cubic B-spline: it never rings, and its slopes have no seams. */
export function reproject(grid, plate) {
  const columns = weights(plate.width, (x) => (longitudeAt(plate, x) - grid.west) * grid.perDegree);
  const rows = weights(plate.height, (y) => (grid.north - latitudeAt(plate, y)) * grid.perDegree);
  const narrow = new Float32Array(plate.width * grid.height);
  for (let y = 0; y < grid.height; y++) {
    for (let x = 0; x < plate.width; x++) {
      const { start, share } = columns[x];
      let value = 0;
      for (let k = 0; k < 4; k++) value += share[k] * grid.data[y * grid.width + start + k];
      narrow[y * plate.width + x] = value;
    }
  }
  const data = new Float32Array(plate.width * plate.height);
  for (let y = 0; y < plate.height; y++) {
    const { start, share } = rows[y];
    for (let x = 0; x < plate.width; x++) {
      let value = 0;
      for (let k = 0; k < 4; k++) value += share[k] * narrow[(start + k) * plate.width + x];
      data[y * plate.width + x] = value;
    }
  }
  return { ...plate, data };
}

function weights(length, source) {
  return Array.from({ length }, (_, index) => {
    const position = source(index + 0.5) - 0.5;
    const start = Math.floor(position) - 1;
    return { start, share: spline(position - start - 1) };
  });
}

function spline(t) {
  const u = 1 - t;
  return [u ** 3 / 6, (3 * t ** 3 - 6 * t ** 2 + 4) / 6, (3 * u ** 3 - 6 * u ** 2 + 4) / 6, t ** 3 / 6];
}
