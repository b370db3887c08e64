import './basemapLegend.css'
import type { ReactNode } from 'react'
import { type Sign, TOOL_WORDS } from '../language/tools'
import { useCatalogue } from '../language/useLanguage'

const SIGNS: readonly (readonly [picture: ReactNode, sign: Sign])[] = [
  [
    <>
      <circle className="dot" cx="12" cy="8" r="4.4" />
      <circle className="hollow" cx="12" cy="8" r="3.1" />
      <circle className="dot" cx="12" cy="8" r="1.9" />
    </>,
    'capital',
  ],
  [<circle key="seat" className="dot" cx="12" cy="8" r="3" />, 'seat'],
  [
    <>
      <circle className="dot" cx="12" cy="8" r="2.6" />
      <circle className="hollow" cx="12" cy="8" r="1.4" />
    </>,
    'town',
  ],
  [<path key="peak" className="relief" d="M12 4.4l3.6 6.5h-7.2z" />, 'peak'],
  [
    <path key="pass" className="way" d="M8.7 4.9a4 4 0 0 1 0 6.2M15.3 4.9a4 4 0 0 0 0 6.2" />,
    'pass',
  ],
  [
    <g key="glacier">
      <rect className="ground" x="2" y="2" width="20" height="12" />
      <path className="ice" d="M5 10c1-5 5-6 8-5s7 0 6 4-4 2-7 3-7 2-7-2z" />
    </g>,
    'glacier',
  ],
  [<path key="country" className="country" d="M1 8h22" />, 'country'],
  [<path key="disputed" className="country" strokeDasharray="5 4" d="M1 8h22" />, 'disputed'],
  [<path key="region" className="region" strokeDasharray="2.5 2.5" d="M1 8h22" />, 'region'],
]

/** How sure a shape of the story is, as far as the eye can tell it. */
const EDGES: readonly (readonly [picture: ReactNode, sign: Sign])[] = [
  [
    <rect key="exact" className="draw-tint exact-edge" x="3" y="2.5" width="18" height="11" />,
    'exact',
  ],
  [
    <rect key="rough" className="draw-soft-area rough-edge" x="3" y="2.5" width="18" height="11" />,
    'rough',
  ],
  [
    <g key="soft" className="draw-soft-area soft-edge">
      <rect x="1" y="1" width="22" height="14" rx="7" />
      <rect x="3" y="3" width="18" height="10" rx="5" />
      <rect x="5.5" y="5" width="13" height="6" rx="3" />
    </g>,
    'soft',
  ],
]

/** What the signs of the map mean, one line each. */
export function BasemapLegend() {
  const words = useCatalogue(TOOL_WORDS)
  return (
    <ul className="basemap-legend" aria-label={words.signs}>
      {[...SIGNS, ...EDGES].map(([picture, sign]) => (
        <li key={sign}>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            {picture}
          </svg>
          {words.sign[sign]}
        </li>
      ))}
      <li className="note">
        {words.linesNote} <a href="#credits">{words.linesSource}</a>
      </li>
    </ul>
  )
}
