import { type LabelBox, overlap } from './labelBox'

/** Pixels: a name is a few cells wide. */
const CELL = 64

/** Boxes by the cells of a grid that they touch, so that few are held against one another. */
export class BoxIndex {
  readonly #cells = new Map<string, LabelBox[]>()

  add(box: LabelBox): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell === undefined) this.#cells.set(key, [box])
      else cell.push(box)
    }
  }

  /** Whether a box overlaps any that has been added. */
  meets(box: LabelBox): boolean {
    return cellsOf(box).some((key) => {
      return this.#cells.get(key)?.some((other) => overlap(other, box)) ?? false
    })
  }
}

function cellsOf([left, top, right, bottom]: LabelBox): readonly string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) {
      keys.push(`${x} ${y}`)
    }
  }
  return keys
}
