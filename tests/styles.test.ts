import { describe, expect, test } from 'vitest'
import { sourceFiles } from './imports'

const sheets = sourceFiles('src').filter(({ path }) => path.endsWith('.css'))

/** One rule, or what stands alone within an at-rule. */
interface Rule {
  readonly path: string
  readonly selector: string
  readonly body: string
}

const rules: readonly Rule[] = sheets.flatMap(({ path, source }) =>
  [...source.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{};]+)\{([^{}]*)\}/gu)].map(
    ([, selector = '', body = '']) => ({ path, selector: selector.trim(), body }),
  ),
)

/** What the map itself is lettered with, and the printed sheet, keep their sizes. */
const OF_THE_MAP = /\.(?:scale-bar|map-note|story-label|attribution(?!-))/u
const PRINTED = 'src/panels/print.css'

function lettersIn(unit: RegExp, { body }: Rule): readonly string[] {
  return [...body.matchAll(/(?:^|;)\s*((?:font|font-size|line-height):[^;]+)/gu)]
    .map(([, declaration = '']) => declaration)
    .filter((declaration) => unit.test(declaration.replace(/max\(\d+px/gu, 'max(')))
}

describe('the style sheets', () => {
  test('are read: there are rules in each', () => {
    expect(new Set(rules.map(({ path }) => path)).size).toBeGreaterThan(sheets.length - 2)
  })

  test('set all letters of text and interface in rem, so that they follow the reader', () => {
    const fixed = rules.filter(
      (rule) =>
        rule.path !== PRINTED &&
        !OF_THE_MAP.test(rule.selector) &&
        lettersIn(/\dpx/u, rule).length > 0,
    )
    expect(fixed.map(({ path, selector }) => `${path}: ${selector}`)).toEqual([])
  })

  test('and none of the map’s own, which its names are measured in', () => {
    const growing = rules.filter(
      (rule) => OF_THE_MAP.test(rule.selector) && lettersIn(/\drem/u, rule).length > 0,
    )
    expect(growing.map(({ path, selector }) => `${path}: ${selector}`)).toEqual([])
  })

  test('show nothing on hover that is hidden without: a finger does not hover', () => {
    const hiding =
      /(?:^|[;\s])(?:display|visibility|opacity|content|clip-path|max-height|height|width|transform):/u
    const shown = rules.filter(
      ({ selector, body }) => selector.includes(':hover') && hiding.test(body),
    )
    expect(shown.map(({ path, selector }) => `${path}: ${selector}`)).toEqual([])
  })
})
