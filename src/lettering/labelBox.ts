/** Left, top, right, bottom in pixels. */
export type LabelBox = readonly [left: number, top: number, right: number, bottom: number]

export function overlap(a: LabelBox, b: LabelBox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
