import { parseArticle } from '../model/parseArticle'
import type { Article, Issue, Parsed } from '../model/types'
import type { FileContent, Story } from './format'
import { nothing, readText } from './readFile'
import { readTeiAnnotations } from './readTeiAnnotations'
import { readTeiPlaces } from './readTeiPlaces'
import { TeiReferences } from './readTeiReferences'
import { TeiSpeakers } from './readTeiSpeakers'
import { idIn, readTeiText, type TeiText } from './readTeiText'
import {
  elementIn,
  elementsIn,
  elementsWithin,
  Lines,
  localName,
  readXml,
  wordsIn,
  type XmlElement,
} from './readXml'
import { Slugs, storyIdOf, toSlug } from './slugs'
import { assemble, type StoryMember } from './storyMember'
import { plainId, type TeiFile } from './teiFile'

export function readTei(content: FileContent, file: string): Parsed<Story> {
  const input = readText(content, file)
  if (input.value === null) return nothing(file, input.issues)
  const xml = readXml(input.value, file)
  if (xml.value === null) return nothing(file, xml.issues)
  const root = xml.value
  if (localName(root) !== 'TEI') {
    const message = `expected a TEI file, found one of <${root.name}>`
    return nothing(file, [{ file, path: '', message }])
  }
  return readStory({
    root,
    file,
    lines: new Lines(input.value),
    slugs: new Slugs(),
    isOurs: elementsWithin(root, 'idno').some(({ attributes }) => attributes.type === 'story'),
    geoDecls: elementsWithin(root, 'geoDecl'),
  })
}

function readStory(tei: TeiFile): Parsed<Story> {
  const { root, file } = tei
  const text = readTeiText(root, file)
  const id = storyId(root, file)
  const article = readArticle(root, id, text, file)
  const places = readTeiPlaces(tei)
  const speakers = new TeiSpeakers(tei)
  const references = new TeiReferences(tei, places.placed)
  const annotations = readTeiAnnotations({
    ...tei,
    // Ids of mentions are not those of places.
    slugs: new Slugs(),
    text,
    speakers,
    references,
  })
  const member: StoryMember = {
    id,
    article: article.value,
    speakers: speakers.speakers,
    layers: places.layers,
    order: annotations.annotations.map((one) => one.id),
    unplaced: [],
  }
  const placed = [...places.placed, ...references.placed]
  const parts = { placed, annotations: annotations.annotations, named: [] }
  const story = assemble(id, member, [parts], file)
  const issues: readonly Issue[] = [
    ...[text, article, places, speakers, references, annotations].flatMap((part) => part.issues),
    ...story.issues,
  ]
  return { value: story.value, issues }
}

function storyId(root: XmlElement, file: string): string {
  const numbers = elementsWithin(root, 'idno')
  const ours = numbers.find(({ attributes }) => attributes.type === 'story')
  return toSlug(wordsIn(ours) ?? '') ?? storyIdOf(file)
}

/** A file without words is one of places alone. */
function readArticle(
  root: XmlElement,
  story: string,
  { reader: { blocks } }: TeiText,
  file: string,
): Parsed<Article | null> {
  if (blocks.length === 0) return { value: null, issues: [] }
  const [header, text] = [elementIn(root, 'teiHeader'), elementIn(root, 'text')]
  const within = (name: string) => (header === undefined ? [] : elementsWithin(header, name))
  const statement = elementIn(elementIn(header, 'fileDesc'), 'publicationStmt')
  const terms = within('keywords').flatMap((keywords) => elementsWithin(keywords, 'term'))
  return parseArticle(
    {
      id: plainId(text?.attributes['xml:id'] ?? '', 'text') || story,
      language: text?.attributes['xml:lang'] ?? root.attributes['xml:lang'] ?? 'und',
      blocks,
      credit: wordsOf(within('sourceDesc')[0]) ?? 'Not stated',
      rights: wordsOf(elementIn(statement, 'availability')) ?? 'Not stated',
      overview: terms
        .map(({ attributes }) => idIn(attributes.ref))
        .filter((ref) => ref?.startsWith('place-'))
        .map((ref) => plainId(ref ?? '', 'place')),
    },
    file,
  )
}

/** Of the elements in an element: the white space between them is only there to be read. */
function wordsOf(parent: XmlElement | undefined): string | null {
  const words = (parent === undefined ? [] : elementsIn(parent)).map(wordsIn)
  return words.filter((word) => word !== null).join(' ') || null
}
