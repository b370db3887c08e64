import type { FontFile } from './fontFiles'

/** Tell a worker of fonts; none is fetched before its letters are asked for. */
export function addFonts(files: readonly FontFile[]): void {
  for (const { family, url, descriptors } of files) {
    workerFonts()?.add(new FontFace(family, `url("${url}")`, descriptors))
  }
}

/**
 * Fetch the fonts that hold the letters of some texts. One that cannot be had is no reason
 * to have no names: they stand in other letters, as in a browser without fonts in workers.
 */
export async function loadLetters(texts: readonly string[]): Promise<void> {
  const fonts = workerFonts()
  if (fonts === null) return
  const letters = [...new Set(texts.flatMap((text) => [...text, ...text.toUpperCase()]))].join('')
  const faces = new Set(
    [...fonts].map(({ family, style, weight }) => faceOf(family, style, weight)),
  )
  await Promise.allSettled([...faces].map((font) => fonts.load(font, letters)))
}

/** A variable font has two weights, the least and the most; any of them names its file. */
function faceOf(family: string, style: string, weight: string): string {
  return `${style} ${weight.split(' ')[0]} 12px ${family}`
}

function workerFonts(): FontFaceSet | null {
  return (self as { fonts?: FontFaceSet }).fonts ?? null
}
