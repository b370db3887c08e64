import type { AnnotatedArticle, Drawing, Place, StoryPlace } from '../model/types'
import { attributionOf } from './attribution'
import type { Story } from './format'
import { writeKmlGeometry } from './kmlGeometry'
import { locate } from './locate'
import { passagesByPlace } from './passages'
import { storyMember } from './storyMember'
import { group, inline, type Markup, text, xmlFile } from './writeXml'

/** Elements stand in the order that the schema of KML 2.2 wants: data after style, shape last. */
export function writeKml(story: Story): string {
  const annotated = locate(story)
  const passages = passagesByPlace(story)
  const title = story.article?.blocks[0]?.text ?? story.id
  const folders = story.layers.map(({ layer, places }) =>
    group(
      'Folder',
      { id: `layer-${layer.id}` },
      element('name', layer.title),
      ...places.map((place) =>
        placemark(place, {
          style: layer.draw,
          description: describe(annotated.places.get(place.id), place, annotated),
          passages: passages.get(place.id) ?? [],
          layer: layer.id,
        }),
      ),
    ),
  )
  const document = group(
    'Document',
    {},
    element('name', title),
    ...DRAWINGS.map(([draw, colour]) => style(draw, colour)),
    data({ passages: storyMember(story) }),
    ...folders,
  )
  return xmlFile(group('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, document))
}

interface Around {
  readonly style: Drawing
  readonly description: string
  readonly passages: readonly unknown[]
  readonly layer: string
}

function placemark(
  { id, geometry, properties }: Place,
  { style, description, passages, layer }: Around,
): Markup {
  const { name, ...rest } = properties
  return group(
    'Placemark',
    { id: `place-${id}` },
    element('name', name),
    element('description', description),
    element('styleUrl', `#${style}`),
    data({ id, ...rest, layer, passages }),
    geometry === null ? null : writeKmlGeometry(geometry),
  )
}

function element(name: string, content: string): Markup {
  return inline(name, {}, text(content))
}

/** What was drawn and why, then what the article says of it. */
function describe(
  found: StoryPlace | undefined,
  { properties }: Place,
  article: AnnotatedArticle,
): string {
  const passages = (found?.mentions ?? []).map((mention) => {
    const words = article.text.slice(mention.passage.start, mention.passage.end)
    return `“${words}”\n${attributionOf(article, mention)}`
  })
  return [properties.shape, ...new Set(passages)].join('\n\n')
}

/** Strings as they are, the rest as JSON: viewers show the one, readers need the other. */
function data(values: Readonly<Record<string, unknown>>): Markup {
  const said = Object.entries(values).filter(([, value]) => !isNothing(value))
  return group(
    'ExtendedData',
    {},
    ...said.map(([name, value]) =>
      group(
        'Data',
        { name },
        element('value', typeof value === 'string' ? value : JSON.stringify(value)),
      ),
    ),
  )
}

function isNothing(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
}

/** In the colours of the map, as KML writes them: blue, green, red. Without, all is white. */
const DRAWINGS: readonly (readonly [Drawing, string])[] = [
  ['tint', '785d36'],
  ['soft-area', '005599'],
  ['boundary', '5f1b5c'],
  ['marker', '202ba6'],
]

function style(draw: Drawing, colour: string): Markup {
  const part = (name: string, opacity: string) =>
    group(name, {}, element('color', `${opacity}${colour}`))
  return group(
    'Style',
    { id: draw },
    part('IconStyle', 'ff'),
    part('LineStyle', 'ff'),
    part('PolyStyle', '33'),
  )
}
