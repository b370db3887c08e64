import { sizeOf } from './frame'
import type { BentWords, Box, Disc, Ink, Shape, Stroke, Words } from './marks'
import { element, type SvgElement } from './svgElement'
import { fontParts } from './type'

type Attributes = Readonly<Record<string, string | number | null>>

/** How an outline is filled and stroked, from below; the first stroke comes with the fill. */
export function shapeLayers({ fill, strokes }: Shape): readonly Attributes[] {
  const filled =
    fill === null ? { fill: 'none' } : { ...inkOf('fill', fill), 'fill-rule': 'evenodd' }
  const [first, ...others] = strokes
  return [
    { ...filled, ...(first === undefined ? {} : strokeOf(first)) },
    ...others.map((stroke) => ({ fill: 'none', ...strokeOf(stroke) })),
  ]
}

function strokeOf({ ink, width, dash, cap }: Stroke): Attributes {
  return {
    ...inkOf('stroke', ink),
    'stroke-width': width,
    'stroke-dasharray': dash.length === 0 ? null : dash.join(' '),
    'stroke-linecap': cap === 'round' ? null : cap,
  }
}

export function disc({ at: [cx, cy], radius, fill }: Disc): SvgElement {
  return element('circle', { cx, cy, r: radius, ...inkOf('fill', fill) })
}

const ANCHOR = { left: null, middle: 'middle', right: 'end' } as const

export function words(words: Words, language: string): SvgElement {
  const {
    text,
    at: [x, y],
    anchor,
    halo,
    spacing,
  } = words
  const attributes = {
    x,
    y,
    'text-anchor': ANCHOR[anchor],
    'letter-spacing': spacing === 0 ? null : spacing,
    ...typeOf(words, language),
  }
  if (halo === null) return element('text', attributes, [text])
  const around = {
    ...inkOf('stroke', halo.ink),
    'stroke-width': halo.width,
    'paint-order': 'stroke',
  }
  return element('text', { ...attributes, ...around }, [text])
}

/** All halos first: one must not lie over the letter before it. */
export function bentWords(words: BentWords, language: string): readonly SvgElement[] {
  const { halo, letters } = words
  const spans = letters.map(({ text, at: [x, y], angle }) =>
    element('tspan', { x, y, rotate: (angle * 180) / Math.PI }, [text]),
  )
  const attributes = typeOf(words, language)
  const written = element('text', attributes, spans)
  if (halo === null) return [written]
  const around = { ...inkOf('stroke', halo.ink), 'stroke-width': halo.width }
  const under = { ...attributes, ...around, fill: 'none', 'aria-hidden': 'true' }
  return [element('text', under, spans), written]
}

/** Said once for the whole document. */
export const USUAL_FAMILY = "'Source Sans 3 Variable','Source Sans 3',sans-serif"

/** For those who have the fonts by another name, or none of them. */
const FALLBACK: Readonly<Record<string, string>> = {
  '"Source Sans 3 Variable", sans-serif': USUAL_FAMILY,
  '"Source Serif 4", serif': "'Source Serif 4',Georgia,serif",
  '"Source Serif 4 Italic", serif': "'Source Serif 4 Italic','Source Serif 4',Georgia,serif",
}

type Written = Pick<Words, 'font' | 'colour' | 'language'>

/** @param around the language of the whole picture, which need not be said again */
function typeOf({ font, colour, language }: Written, around: string) {
  const { italic, weight, size, ...parts } = fontParts(font)
  const family = FALLBACK[parts.family] ?? parts.family.replaceAll('"', "'")
  return {
    lang: language === around ? null : language,
    'font-family': family === USUAL_FAMILY ? null : family,
    'font-size': size,
    'font-weight': weight === 400 ? null : String(weight),
    'font-style': italic ? 'italic' : null,
    fill: colour,
  }
}

/** `rgba(…)` in two attributes: many programs that open SVG know no other way. */
function inkOf(what: 'fill' | 'stroke', { colour, strength }: Ink): Attributes {
  const [, red, green, blue, alpha] = /^rgba\((\d+), (\d+), (\d+), ([\d.]+)\)$/u.exec(colour) ?? []
  const opacity = strength * Number(alpha ?? 1)
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')
  return {
    [what]: alpha === undefined ? colour : `#${hex}`,
    [`${what}-opacity`]: opacity === 1 ? null : opacity,
  }
}

export function rectangle(box: Box) {
  const [width, height] = sizeOf(box)
  return { x: box[0], y: box[1], width, height }
}
