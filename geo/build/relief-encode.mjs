import sharp from 'sharp';

const PREVIEW_WIDTH = 512;

// AVIF: at equal look about two thirds of WebP, which keeps the alpha channel
// lossless and pays more for it than for the colours.
const FULL = { quality: 66, effort: 5, chromaSubsampling: '4:2:0' };
const PREVIEW = { quality: 54, effort: 5, chromaSubsampling: '4:2:0' };

export function encodeFull(pixels, plate) {
  return image(pixels, plate).avif(FULL).toBuffer();
}

/** The same plate, small: it has the same bounds to within a fifth of a preview pixel. */
export async function encodePreview(pixels, plate) {
  const size = [PREVIEW_WIDTH, Math.round((plate.height * PREVIEW_WIDTH) / plate.width), { fit: 'fill', kernel: 'mitchell' }];
  // Apart, for resized together clear pixels turn black, which costs bytes and leaves a dark seam.
  const opaque = await image(pixels, plate).removeAlpha().raw().toBuffer();
  const colour = await image(opaque, plate, 3).resize(...size).raw().toBuffer();
  const alpha = await image(pixels, plate).extractChannel(3).resize(...size).raw().toBuffer();
  const [width, height] = size;
  return image(colour, { width, height }, 3)
    .joinChannel(alpha, { raw: { width, height, channels: 1 } })
    .avif(PREVIEW)
    .toBuffer();
}

function image(pixels, { width, height }, channels = 4) {
  return sharp(pixels, { raw: { width, height, channels } });
}
