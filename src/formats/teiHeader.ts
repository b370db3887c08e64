import type { Article } from '../model/types'
import type { Addresses } from './addresses'
import type { Story, StoryPlaces } from './format'
import { WGS84, WGS84_LINES, xmlId } from './teiIds'
import { writeAddress } from './teiPlaces'
import { group, inLanguages, inline, type Markup, text } from './writeXml'

/** The parts of a header that TEI requires, and what the text itself cannot say. */
export function writeHeader({ id, article, layers }: Story, addresses: Addresses | null): Markup {
  const title = article?.blocks.find(({ type }) => type === 'title')?.text ?? id
  return group(
    'teiHeader',
    {},
    group(
      'fileDesc',
      { 'xml:id': 'file' },
      group('titleStmt', {}, inline('title', {}, text(title))),
      group(
        'publicationStmt',
        {},
        inline('distributor', {}, text('Passages')),
        inline('idno', { type: 'story' }, text(id)),
        writeAddress(addresses?.story),
        article === null ? null : group('availability', {}, inline('p', {}, text(article.rights))),
      ),
      group('sourceDesc', {}, writeCredit(article)),
    ),
    group('encodingDesc', {}, ...writeGeoDecls(), writeLayers(layers)),
    article === null || article.overview.length === 0
      ? null
      : group('profileDesc', {}, writeOverview(article.overview, layers)),
  )
}

function writeCredit(article: Article | null): Markup {
  if (article === null) return inline('p', {}, text('The text is not in this file.'))
  return inline('bibl', {}, text(article.credit))
}

function writeGeoDecls(): Markup[] {
  return [
    inline(
      'geoDecl',
      { 'xml:id': WGS84, datum: 'WGS84' },
      text('A point: latitude, then longitude, in degrees.'),
    ),
    inline(
      'geoDecl',
      { 'xml:id': WGS84_LINES, datum: 'WGS84' },
      text(
        'A line or a ring: points with commas between them, each latitude, then longitude, in ' +
          'degrees. A ring ends where it begins; n="2.1" is the outline of the second part of an ' +
          'area, n="2.2" the first hole in it. The type of the location is that of GeoJSON.',
      ),
    ),
  ]
}

/** Here, not as heads of lists: a layer without places has no list. */
function writeLayers(layers: readonly StoryPlaces[]): Markup | null {
  if (layers.length === 0) return null
  const categories = layers.map(({ layer: { id, title, titles, file, draw, legend, legends } }) =>
    group(
      'category',
      { 'xml:id': xmlId.layer(id), rend: draw, source: file },
      ...inLanguages('gloss', title, titles),
      ...inLanguages('desc', legend, legends),
    ),
  )
  return group('classDecl', {}, group('taxonomy', { 'xml:id': 'layers' }, ...categories))
}

/** What the article is about, as its editor says: the places that the first view shows. */
function writeOverview(overview: readonly string[], layers: readonly StoryPlaces[]): Markup {
  const places = layers.flatMap(({ places }) => places)
  const terms = overview.map((id) => {
    const name = places.find((place) => place.id === id)?.properties.name ?? id
    return inline('term', { ref: `#${xmlId.place(id)}` }, text(name))
  })
  return group('textClass', {}, group('keywords', {}, ...terms))
}
