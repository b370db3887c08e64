import { element, type SvgElement } from './svgElement'
import { decimal } from './svgPath'

/** Fades a shape inwards from its edge, as the screen's own filter does. */
export function softFilter(id: string, blur: number): SvgElement {
  const alpha = (input: string, result: string, attributes: Readonly<Record<string, string>>) =>
    element('feComponentTransfer', { in: input, result }, [
      element('feFuncA', { type: 'linear', ...attributes }),
    ])
  return element(
    'filter',
    { id, x: '0', y: '0', width: '1', height: '1', 'color-interpolation-filters': 'sRGB' },
    [
      alpha('SourceAlpha', 'solid', { slope: '100' }),
      element('feGaussianBlur', { in: 'solid', stdDeviation: decimal(blur), result: 'blurred' }),
      alpha('blurred', 'inside', { slope: '2', intercept: '-1' }),
      element('feComposite', { in: 'SourceGraphic', in2: 'inside', operator: 'in' }),
    ],
  )
}
