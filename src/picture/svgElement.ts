/** An element of an SVG document: plain data, for whoever writes or renders it. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgElement | string)[]
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>

/** Attributes without a value are left out; numbers are written to a hundredth. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (SvgElement | string)[] = [],
): SvgElement {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === undefined) return []
    return [[key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value]]
  })
  return { name, attributes: Object.fromEntries(written), children }
}

/** As text, for a page: every character that could end a text or an attribute is escaped. */
export function toSvgString({ name, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
  if (children.length === 0) return `<${name}${written}/>`
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : toSvgString(child),
  )
  return `<${name}${written}>${inner.join('')}</${name}>`
}

/** A file of its own. */
export function toSvgFile(svg: SvgElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toSvgString(svg)}\n`
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Also without what XML 1.0 has no way to write: control characters and lone surrogates. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replaceAll(/[&<>"]/gu, (found) => ESCAPED[found] ?? found)
}
