const SANS = '"Source Sans 3 Variable", sans-serif'
const SERIF = '"Source Serif 4", serif'

/** As `CanvasRenderingContext2D.font` takes it; sizes in CSS pixels. */
export function sansFont(weight: number, size: number): string {
  return `${weight} ${size}px ${SANS}`
}

export function serifFont(weight: number, size: number): string {
  return `${weight} ${size}px ${SERIF}`
}

export interface FontParts {
  readonly italic: boolean
  readonly weight: number
  readonly size: number
  /** As a style sheet writes it. */
  readonly family: string
}

/** The parts of a font as this project writes them: style, weight, size, family. */
export function fontParts(font: string): FontParts {
  const parts = /^(italic )?(\d+) ([\d.]+)px (.+)$/u.exec(font)
  const [, italic, weight, size, family] = parts ?? []
  if (weight === undefined || size === undefined || family === undefined) {
    throw new RangeError(`"${font}" is no font as it is written here.`)
  }
  return { italic: italic !== undefined, weight: Number(weight), size: Number(size), family }
}

/** From the middle of a line of type to its base line, as a share of its size. */
export const TO_BASE_LINE = 0.34

/** The width of a text, CSS pixels, with so much space after each letter. */
export type MeasureText = (text: string, font: string, spacing: number) => number
