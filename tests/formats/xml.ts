import { readXml, type XmlElement } from '../../src/formats/readXml'

/** The root of a file that must be XML. */
export function rootOf(content: string): XmlElement {
  const { value, issues } = readXml(content, 'a.xml')
  if (value === null) throw new TypeError(issues[0]?.message)
  return value
}
