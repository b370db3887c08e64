// The tiles' own quantisation table, row by row: the error a coefficient can
// carry is half of its step.
const STEPS = [
  10, 7, 6, 10, 14, 24, 31, 37,
  7, 7, 8, 11, 16, 35, 36, 33,
  8, 8, 10, 14, 24, 34, 41, 34,
  8, 10, 13, 17, 31, 52, 48, 37,
  11, 13, 22, 34, 41, 65, 62, 46,
  14, 21, 33, 38, 49, 62, 68, 55,
  29, 38, 47, 52, 62, 73, 72, 61,
  43, 55, 57, 59, 67, 60, 62, 59,
];

// A level is 10 to 20 m below this one and about 100 m above it, where the same noise weighs more.
const HIGH = 200;

const SIZE = 8;
const BASIS = cosines();

/**
 * Take the JPEG grid out of a grid of grey levels.
 *
 * Every block is taken to frequencies, those too weak to have survived the
 * compression are dropped, and the result is averaged over shifted block
 * grids (translation-invariant denoising, Coifman and Donoho 1995), so that no
 * grid is left and ridges keep their edges.
 */
export function deblock(grid, { stride = 2 } = {}) {
  const thresholds = { low: STEPS.map((step) => step * 0.7), high: STEPS.map((step) => step * 0.9) };
  const sum = new Float32Array(grid.data.length);
  const count = new Uint16Array(grid.data.length);
  for (let top = 0; top < SIZE; top += stride) {
    for (let left = 0; left < SIZE; left += stride) addShift(grid, thresholds, left, top, sum, count);
  }
  const data = grid.data.map((level, index) => (count[index] ? sum[index] / count[index] : level));
  return { ...grid, data };
}

function addShift({ data, width, height }, thresholds, left, top, sum, count) {
  const block = new Float64Array(SIZE * SIZE);
  for (let y = top; y + SIZE <= height; y += SIZE) {
    for (let x = left; x + SIZE <= width; x += SIZE) {
      for (let i = 0; i < block.length; i++) block[i] = data[(y + (i >> 3)) * width + x + (i & 7)];
      shrink(block, block[27] > HIGH ? thresholds.high : thresholds.low);
      for (let i = 0; i < block.length; i++) {
        const index = (y + (i >> 3)) * width + x + (i & 7);
        sum[index] += block[i];
        count[index]++;
      }
    }
  }
}

const scratch = new Float64Array(SIZE * SIZE);

function shrink(block, thresholds) {
  transform(block, scratch, false);
  transform(scratch, block, false);
  for (let i = 1; i < block.length; i++) if (Math.abs(block[i]) < thresholds[i]) block[i] = 0;
  transform(block, scratch, true);
  transform(scratch, block, true);
}

// One dimension of the transform, written turned by 90 degrees: twice makes two dimensions.
function transform(from, to, inverse) {
  for (let row = 0; row < SIZE; row++) {
    for (let k = 0; k < SIZE; k++) {
      let value = 0;
      for (let n = 0; n < SIZE; n++) value += from[row * SIZE + n] * (inverse ? BASIS[n * SIZE + k] : BASIS[k * SIZE + n]);
      to[k * SIZE + row] = value;
    }
  }
}

function cosines() {
  const basis = new Float64Array(SIZE * SIZE);
  for (let k = 0; k < SIZE; k++) {
    const scale = Math.sqrt((k === 0 ? 1 : 2) / SIZE);
    for (let n = 0; n < SIZE; n++) basis[k * SIZE + n] = scale * Math.cos(((2 * n + 1) * k * Math.PI) / (2 * SIZE));
  }
  return basis;
}
