/** The picture becomes the canvas's own, without being copied. */
export function showBitmap(canvas: HTMLCanvasElement, bitmap: ImageBitmap, alpha: boolean): void {
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('bitmaprenderer', { alpha })?.transferFromImageBitmap(bitmap)
}
