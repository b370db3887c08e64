import type { Story } from '../../src/formats/format'
import { elementsWithin, type XmlElement } from '../../src/formats/readXml'
import { tei } from '../../src/formats/tei'
import { rootOf } from './xml'

export function written(story: Story): string {
  return String(tei.format?.(story).content)
}

/** Elements by their name, in the order of the file. */
export function all(story: Story, ...names: readonly string[]): readonly XmlElement[] {
  return elementsWithin(rootOf(written(story)), ...names)
}

/** Whether an element is in the text, not in the lists beside it. */
export function isInText(element: XmlElement): boolean {
  for (let outer = element.parent; outer !== null; outer = outer.parent) {
    if (outer.type === 'element' && (outer as XmlElement).name === 'text') return true
  }
  return false
}
