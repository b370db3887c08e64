import type { ReactNode } from 'react'
import { useWords } from '../language/useLanguage'
import type { Words } from '../language/words'
import type { AnnotatedArticle, Source } from '../model/types'
import { ExternalLink } from './ExternalLink'

interface CreditsProps {
  readonly story: AnnotatedArticle
  /** What else is to be said last. */
  readonly children: ReactNode
}

/** A page in one file shows them itself. */
const LICENCES = import.meta.env.MODE === 'single' ? '#licences' : './THIRD_PARTY_NOTICES.txt'

const MAP_SOURCES: readonly (Source & { readonly note: keyof Words['sourceNotes'] })[] = [
  {
    name: 'Natural Earth 1:10 million',
    url: 'https://www.naturalearthdata.com',
    note: 'naturalEarth',
  },
  { name: 'GeoNames', url: 'https://www.geonames.org', note: 'geonames' },
  { name: 'OurAirports', url: 'https://ourairports.com', note: 'ourAirports' },
  { name: 'SRTM relief of Marble (KDE)', url: 'https://marble.kde.org', note: 'srtm' },
]

/** Where the words and the map come from, and what the borders on it mean. */
export function Credits({ story, children }: CreditsProps) {
  const words = useWords()
  const [madeWith, between, licences] = words.madeWith
  const language = story.article?.language
  return (
    <footer className="credits" id="credits" tabIndex={-1}>
      {story.article !== null && (
        <section aria-label={words.creditsText}>
          <h2>{words.creditsText}</h2>
          <p lang={language} dir="auto">
            {story.article.credit}
          </p>
          <p lang={language} dir="auto">
            {story.article.rights}
          </p>
        </section>
      )}
      <section aria-label={words.creditsMap}>
        <h2>{words.creditsMap}</h2>
        <ul>
          {MAP_SOURCES.map((source) => (
            <li key={source.name}>
              <ExternalLink source={source} />: {words.sourceNotes[source.note]}.
            </li>
          ))}
        </ul>
        <p>
          {madeWith} <ExternalLink source={{ name: 'Leaflet', url: 'https://leafletjs.com' }} />{' '}
          {between} <a href={LICENCES}>{licences}</a>.
        </p>
        <p>{words.bordersNote}</p>
        <p>{words.aralNote}</p>
      </section>
      {children}
    </footer>
  )
}
