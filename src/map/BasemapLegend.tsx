import type { ReactNode } from 'react'

const SIGNS: readonly (readonly [sign: ReactNode, meaning: string])[] = [
  [
    <>
      <circle className="dot" cx="12" cy="8" r="4.4" />
      <circle className="hollow" cx="12" cy="8" r="3.1" />
      <circle className="dot" cx="12" cy="8" r="1.9" />
    </>,
    'capital',
  ],
  [<circle key="seat" className="dot" cx="12" cy="8" r="3" />, 'regional seat'],
  [
    <>
      <circle className="dot" cx="12" cy="8" r="2.6" />
      <circle className="hollow" cx="12" cy="8" r="1.4" />
    </>,
    'other town',
  ],
  [<path key="country" className="country" d="M1 8h22" />, 'boundary between countries'],
  [
    <path key="disputed" className="country" strokeDasharray="5 4" d="M1 8h22" />,
    'disputed or not delimited',
  ],
  [
    <path key="region" className="region" strokeDasharray="2.5 2.5" d="M1 8h22" />,
    'boundary between regions',
  ],
]

/** What the signs of the base map mean, one line each. */
export function BasemapLegend() {
  return (
    <ul className="basemap-legend" aria-label="Signs of the map">
      {SIGNS.map(([sign, meaning]) => (
        <li key={meaning}>
          <svg viewBox="0 0 24 16" aria-hidden="true">
            {sign}
          </svg>
          {meaning}
        </li>
      ))}
      <li className="note">
        Lines are drawn at 1:10 million and may predate treaties.{' '}
        <a href="#credits">Where they come from</a>
      </li>
    </ul>
  )
}
