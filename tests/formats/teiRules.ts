import {
  elementsIn,
  elementsWithin,
  isText,
  localName,
  readXml,
  type XmlElement,
} from '../../src/formats/readXml'

/**
 * The rules of TEI P5 for the elements that we write, as the specifications in TEIC/TEI
 * (P5/Source/Specs) have them: which children, in which order, with which attributes. No
 * registry has the schema itself. Children are names with a space after each; an element with
 * `words` may have text between them.
 */
interface Rule {
  readonly children: RegExp
  readonly words?: boolean
  readonly attributes?: readonly string[]
  readonly required?: readonly string[]
}

/** What macro.phraseSeq, macro.paraContent and macro.specialPara share of what we write. */
const PHRASES = /^(?:(?:placeName|said|seg|anchor) )*$/u
const WORDS: Rule = { children: /^$/u, words: true }

const RULES: Readonly<Record<string, Rule>> = {
  TEI: { children: /^teiHeader (?:standOff |text |standOff text )$/u },
  teiHeader: { children: /^fileDesc encodingDesc (?:profileDesc )?$/u },
  fileDesc: { children: /^titleStmt publicationStmt sourceDesc $/u },
  titleStmt: { children: /^title $/u },
  publicationStmt: { children: /^distributor (?:idno |availability )*$/u },
  sourceDesc: { children: /^(?:bibl|p) $/u },
  encodingDesc: { children: /^(?:geoDecl ){2}(?:classDecl )?$/u },
  geoDecl: { ...WORDS, attributes: ['datum'] },
  classDecl: { children: /^taxonomy $/u },
  taxonomy: { children: /^(?:category )+$/u },
  category: {
    children: /^(?:gloss )+(?:desc )+$/u,
    attributes: ['rend', 'source'],
    required: ['xml:id'],
  },
  profileDesc: { children: /^textClass $/u },
  textClass: { children: /^keywords $/u },
  keywords: { children: /^(?:term )+$/u },
  term: { ...WORDS, attributes: ['ref'] },
  availability: { children: /^(?:p|licence) $/u },
  standOff: { children: /^(?:listPlace )*(?:listPerson )?(?:spanGrp )?(?:listAnnotation )?$/u },
  listPlace: { children: /^(?:place )+$/u, attributes: ['ana'] },
  // Names, locations and traits in any order, then notes and sources.
  place: { children: /^(?:(?:placeName|location|trait) )+(?:idno |bibl )*$/u },
  location: {
    children: /^(?:(?:desc|country|geo|placeName) )*$/u,
    attributes: ['type', 'cert'],
  },
  country: { ...WORDS, attributes: ['key'] },
  geo: { ...WORDS, attributes: ['n', 'decls'] },
  trait: {
    children: /^(?:label )*(?:desc )+(?:bibl )?$/u,
    attributes: ['type'],
    required: ['type'],
  },
  bibl: {
    children: /^(?:(?:title|edition|idno|ptr|availability|placeName|seg|anchor) )*$/u,
    words: true,
    attributes: ['type'],
  },
  ptr: { children: /^$/u, attributes: ['type', 'target'], required: ['target'] },
  idno: { ...WORDS, attributes: ['type'] },
  listPerson: { children: /^(?:person )+$/u },
  person: { children: /^(?:persName )+persPronouns $/u, required: ['xml:id'] },
  persPronouns: { ...WORDS, attributes: ['value'] },
  spanGrp: { children: /^(?:span )+$/u },
  // Not @target beside @from and @to.
  span: {
    children: /^$/u,
    attributes: ['type', 'from', 'to', 'ana', 'corresp'],
    required: ['from', 'to'],
  },
  listAnnotation: { children: /^(?:annotation )+$/u },
  annotation: {
    children: /^(?:(?:ptr|note) )+$/u,
    attributes: ['motivation', 'target'],
    required: ['xml:id', 'target'],
  },
  note: { ...WORDS, attributes: ['type'] },
  text: { children: /^body $/u },
  body: { children: /^(?:(?:div )+|p )$/u },
  div: { children: /^head (?:(?:p|cit) )*$/u },
  cit: { children: /^quote bibl $/u },
  head: { children: PHRASES, words: true },
  p: { children: PHRASES, words: true },
  quote: { children: PHRASES, words: true },
  said: { children: PHRASES, words: true, attributes: ['who', 'direct'] },
  seg: { children: PHRASES, words: true, attributes: ['type', 'corresp'] },
  placeName: { children: PHRASES, words: true, attributes: ['type', 'ref', 'cert'] },
  anchor: { children: /^$/u, required: ['xml:id'] },
  ...Object.fromEntries(
    ['title', 'distributor', 'gloss', 'desc', 'label', 'edition', 'licence', 'persName'].map(
      (name) => [name, WORDS],
    ),
  ),
}

const EVERYWHERE = ['xml:id', 'xml:lang', 'xml:space', 'xmlns']

/** Values that TEI gives a type to. */
const VALUES: Readonly<Record<string, RegExp>> = {
  type: /^\S+$/u,
  rend: /^\S+$/u,
  cert: /^(?:high|medium|low|unknown)$/u,
  direct: /^(?:true|false)$/u,
  motivation: /^identifying$/u,
  'xml:id': /^[\p{L}_][\p{L}\p{N}\-._]*$/u,
  'xml:lang': /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/u,
  datum: /^WGS84$/u,
}

const POINTERS = ['ref', 'target', 'from', 'to', 'who', 'corresp', 'ana', 'decls'] as const

/** Everything in a TEI file that breaks a rule, in words. */
export function brokenRules(xml: string): readonly string[] {
  const { value: root, issues } = readXml(xml, 'story.tei.xml')
  if (root === null) return issues.map(({ message }) => message)
  const all = [root, ...elementsWithin(root, ...Object.keys(RULES)), ...unknownIn(root)]
  const ids = all.map(({ attributes }) => attributes['xml:id']).filter((id) => id !== undefined)
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  return [
    ...(root.attributes.xmlns === 'http://www.tei-c.org/ns/1.0' ? [] : ['no namespace of TEI']),
    ...twice.map((id) => `xml:id ${id} is there twice`),
    ...all.flatMap(brokenIn),
    ...all.flatMap((element) => danglingIn(element, new Set(ids))),
  ]
}

function unknownIn(parent: XmlElement): readonly XmlElement[] {
  return elementsIn(parent).flatMap((child) => [
    ...(localName(child) in RULES ? [] : [child]),
    ...unknownIn(child),
  ])
}

function brokenIn(element: XmlElement): readonly string[] {
  const name = localName(element)
  const rule = RULES[name]
  if (rule === undefined) return [`<${name}> is no element that we write`]
  const children = elementsIn(element).map((child) => `${localName(child)} `)
  const hasWords = element.children.some((child) => isText(child) && /\S/u.test(child.text))
  const given = Object.keys(element.attributes)
  const allowed = [...EVERYWHERE, ...(rule.attributes ?? [])]
  return [
    ...(rule.children.test(children.join('')) ? [] : [`<${name}> with ${children.join('')}`]),
    ...(hasWords && rule.words !== true ? [`<${name}> with words`] : []),
    ...given.filter((one) => !allowed.includes(one)).map((one) => `<${name}> with @${one}`),
    ...(rule.required ?? [])
      .filter((one) => !given.includes(one))
      .map((one) => `<${name}> without @${one}`),
    ...Object.entries(element.attributes)
      .filter(([key, value]) => !(VALUES[key] ?? /^/u).test(value))
      .map(([key, value]) => `<${name}> with ${key}="${value}"`),
  ]
}

/** Pointers into the file lead somewhere; what contains a place may be in another file. */
function danglingIn(element: XmlElement, ids: ReadonlySet<string>): readonly string[] {
  const parent = element.parent as XmlElement
  if (parent.attributes?.type === 'within') return []
  return POINTERS.flatMap((name) => {
    const value = element.attributes[name]
    const isDangling = value?.startsWith('#') === true && !ids.has(value.slice(1))
    return isDangling ? [`<${localName(element)}> with ${name}="${value}", which is nowhere`] : []
  })
}
