/** Gaussian blur of a grid, sigma in pixels; edges repeat. */
export function blur(grid, sigma) {
  const kernel = gaussian(sigma);
  const across = pass(grid.data, grid.width, grid.height, kernel);
  return { ...grid, data: pass(across, grid.height, grid.width, kernel) };
}

function gaussian(sigma) {
  const reach = Math.ceil(sigma * 3);
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma ** 2)));
  const sum = kernel.reduce((total, share) => total + share, 0);
  return kernel.map((share) => share / sum);
}

// Blurs along rows and writes the result turned, so that two passes blur both ways.
function pass(data, width, height, kernel) {
  const reach = (kernel.length - 1) / 2;
  const turned = new Float32Array(data.length);
  const row = new Float64Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < row.length; x++) row[x] = data[y * width + Math.min(Math.max(x - reach, 0), width - 1)];
    for (let x = 0; x < width; x++) {
      let value = 0;
      for (let k = 0; k < kernel.length; k++) value += kernel[k] * row[x + k];
      turned[x * height + y] = value;
    }
  }
  return turned;
}
