import type { Line, Point } from './marks'

/** Tenths of a pixel are finer than any eye, and half as long as what arithmetic gives. */
const TENTHS = 10

/**
 * The `d` of a path, in steps from one rounded point to the next, so that no error adds up;
 * points that fall together are left out.
 */
export function svgPath(lines: readonly Line[], closed: boolean): string {
  return lines.map((line) => linePath(line, closed)).join('')
}

function linePath(line: Line, closed: boolean): string {
  const [first, ...others] = line.map(inTenths)
  if (first === undefined) return ''
  const steps: number[] = []
  let from = first
  for (const to of others) {
    const step = [to[0] - from[0], to[1] - from[1]]
    if (step.every((part) => part === 0)) continue
    steps.push(...step)
    from = to
  }
  const drawn = steps.length === 0 ? '' : `l${joined(steps)}`
  return `M${joined(first)}${drawn}${closed ? 'z' : ''}`
}

function inTenths([x, y]: Point): Point {
  return [Math.round(x * TENTHS), Math.round(y * TENTHS)]
}

/** Numbers in a row: a minus sign parts two by itself, and so does a second point. */
function joined(tenths: readonly number[]): string {
  let [text, last] = ['', '-']
  for (const number of tenths) {
    const next = short(number / TENTHS)
    const isApart = next.startsWith('-') || (next.startsWith('.') && last.includes('.'))
    text += text === '' || isApart ? next : ` ${next}`
    last = next
  }
  return text
}

/** "0.5" as ".5": path data, a third of most numbers, can do without the nought. */
function short(value: number): string {
  return String(value).replace(/^(-?)0\./u, '$1.')
}

/** A number of an attribute. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100)
}
