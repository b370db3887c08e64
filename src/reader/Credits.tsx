import type { ReactNode } from 'react'
import type { AnnotatedArticle, Source } from '../model/types'
import { ExternalLink } from './ExternalLink'

interface CreditsProps {
  readonly story: AnnotatedArticle
  /** What else is to be said last. */
  readonly children: ReactNode
}

/** A page in one file shows them itself. */
const LICENCES = import.meta.env.MODE === 'single' ? '#licences' : './THIRD_PARTY_NOTICES.txt'

const MAP_SOURCES: readonly (Source & { readonly licence: string })[] = [
  {
    name: 'Natural Earth 1:10 million',
    url: 'https://www.naturalearthdata.com',
    licence: 'borders, regions, rivers and lakes; glaciers at 1:50 million; public domain',
  },
  { name: 'GeoNames', url: 'https://www.geonames.org', licence: 'towns; CC BY 4.0' },
  { name: 'OurAirports', url: 'https://ourairports.com', licence: 'the airfield; public domain' },
  {
    name: 'SRTM relief of Marble (KDE)',
    url: 'https://marble.kde.org',
    licence: 'shaded from 2 arc-minute heights; public domain',
  },
]

/** Where the words and the map come from, and what the borders on it mean. */
export function Credits({ story, children }: CreditsProps) {
  return (
    <footer className="credits" id="credits" tabIndex={-1}>
      {story.article !== null && (
        <section aria-label="The text">
          <h2>The text</h2>
          <p>{story.article.credit}</p>
          <p>{story.article.rights}</p>
        </section>
      )}
      <section aria-label="The map">
        <h2>The map</h2>
        <ul>
          {MAP_SOURCES.map((source) => (
            <li key={source.name}>
              <ExternalLink source={source} />: {source.licence}.
            </li>
          ))}
        </ul>
        <p>
          Made with <ExternalLink source={{ name: 'Leaflet', url: 'https://leafletjs.com' }} /> and
          other free software: <a href={LICENCES}>licences</a>.
        </p>
        <p>
          Borders are drawn at 1:10 million and are older than some treaties, the Kyrgyz–Tajik one
          of 2025 among them; disputed ones are dashed. Crimea is drawn as part of Ukraine (UN
          General Assembly resolution 68/262). No line here is a statement about anyone’s claim.
        </p>
        <p>The Aral Sea is drawn as it was in the early 2000s; it has shrunk since.</p>
      </section>
      {children}
    </footer>
  )
}
