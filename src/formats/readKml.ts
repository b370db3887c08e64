import type { Issue, Parsed } from '../model/types'
import type { FileContent, Story } from './format'
import { nothing, readText } from './readFile'
import { dataIn, fromJson, type KmlFile, readPlacemark } from './readPlacemark'
import { elementIn, elementsWithin, Lines, localName, readXml, type XmlElement } from './readXml'
import { Slugs, storyIdOf } from './slugs'
import { assemble, parseStoryMember } from './storyMember'

export function readKml(content: FileContent, file: string): Parsed<Story> {
  const input = readText(content, file)
  if (input.value === null) return nothing(file, input.issues)
  const xml = readXml(input.value, file)
  if (xml.value === null) return nothing(file, xml.issues)
  const root = xml.value
  if (localName(root) !== 'kml') {
    const message = `expected a KML file, found one of <${root.name}>`
    return nothing(file, [{ file, path: '', message }])
  }
  const whole = dataIn(elementIn(root, 'Document'))
  const member = parseStoryMember(fromJson(whole.get('passages')), file, 'Document')
  const lines = new Lines(input.value)
  const context = { file, lines, slugs: new Slugs(), isOurs: member.value !== null }
  const read = elementsWithin(root, 'Placemark').map((one) => readPlacemark(one, context))
  const story = assemble(storyIdOf(file), member.value, read, file)
  const issues = [
    ...member.issues,
    ...notPlaces(root, context),
    ...read.flatMap((one) => one.issues),
    ...story.issues,
  ]
  return { value: story.value, issues }
}

const OTHERS = ['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Tour']

function notPlaces(root: XmlElement, { file, lines }: KmlFile): readonly Issue[] {
  return elementsWithin(root, ...OTHERS).map((one) => ({
    file,
    path: lines.of(one),
    message: `a ${localName(one)} is no place, and is not used`,
  }))
}
