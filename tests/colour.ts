/** Red, green, blue from 0 to 1, linear light. */
export type Linear = readonly [number, number, number]

/** `#rgb…` or `rgba(…)` over a ground, as linear light. */
export function linear(colour: string, ground: Linear = [1, 1, 1]): Linear {
  const hex = /^#([0-9a-f]{6})$/iu.exec(colour)?.[1]
  if (hex !== undefined) {
    const part = (at: number) => toLinear(Number.parseInt(hex.slice(at, at + 2), 16))
    return [part(0), part(2), part(4)]
  }
  const [red = 0, green = 0, blue = 0, alpha = 1] = [...colour.matchAll(/[\d.]+/gu)].map(Number)
  return mixed([toLinear(red), toLinear(green), toLinear(blue)], alpha, ground)
}

/** A colour so opaque over a ground. Browsers mix in sRGB, not in linear light. */
export function mixed(colour: Linear, opacity: number, ground: Linear): Linear {
  const part = (index: 0 | 1 | 2) =>
    toLinear(toSrgb(colour[index]) * opacity + toSrgb(ground[index]) * (1 - opacity))
  return [part(0), part(1), part(2)]
}

/** WCAG 2.2, contrast ratio. */
export function contrast(a: Linear, b: Linear): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** How far two colours are apart to the eye: CIE 1976, in Lab. */
export function difference(a: Linear, b: Linear): number {
  const [[l1, a1, b1], [l2, a2, b2]] = [lab(a), lab(b)]
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2)
}

/** Full dichromacy, after Machado, Oliveira and Fernandes (2009), table 1. */
const DICHROMACY = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const

export type Vision = keyof typeof DICHROMACY | 'full colour'

export const visions: readonly Vision[] = [
  'full colour',
  'protanopia',
  'deuteranopia',
  'tritanopia',
]

export function seenWith(vision: Vision, [red, green, blue]: Linear): Linear {
  if (vision === 'full colour') return [red, green, blue]
  const row = ([r, g, b]: readonly [number, number, number]) =>
    Math.min(1, Math.max(0, r * red + g * green + b * blue))
  const [first, second, third] = DICHROMACY[vision]
  return [row(first), row(second), row(third)]
}

function luminance([red, green, blue]: Linear): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function lab([red, green, blue]: Linear): Linear {
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function f(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116
}

function toLinear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function toSrgb(value: number): number {
  return 255 * (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
}
