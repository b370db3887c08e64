import './mapTools.css'
import { useId } from 'react'
import { type NameLanguage, nameLanguages } from '../view/view'
import { BasemapLegend } from './BasemapLegend'
import { streetDetail } from './streetDetail'
import type { Tools } from './tools'

interface MapToolsProps {
  readonly tools: Tools
  readonly names: NameLanguage
  readonly onTools: (tools: Tools) => void
  readonly onNames: (names: NameLanguage) => void
}

const LANGUAGES: Readonly<Record<NameLanguage, { readonly text: string; readonly lang: string }>> =
  {
    en: { text: 'English', lang: 'en' },
    ru: { text: 'Русский', lang: 'ru' },
    ky: { text: 'Кыргызча', lang: 'ky' },
    local: { text: 'Local', lang: 'en' },
  }

const SWITCHES: readonly (readonly [tool: keyof Tools, label: string])[] = [
  ...(streetDetail === null ? [] : [['detail', 'Street detail'] as const]),
  ['graticule', 'Lines of latitude and longitude'],
  ['coordinates', 'Position of the pointer'],
  ['ruler', 'Ruler'],
]

/** What the reader may ask of the map: whose names, which aids, and what its signs mean. */
export function MapTools({ tools, names, onTools, onNames }: MapToolsProps) {
  const heading = useId()
  return (
    <section className="map-tools" aria-labelledby={heading} id="map-tools" data-covers-map>
      <h2 id={heading}>Names and signs</h2>
      <fieldset>
        <legend>Names</legend>
        <div className="choices">
          {nameLanguages.map((language) => (
            <label key={language}>
              <input
                type="radio"
                name="names"
                checked={names === language}
                onChange={() => onNames(language)}
              />
              <span lang={LANGUAGES[language].lang}>{LANGUAGES[language].text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {SWITCHES.map(([tool, label]) => (
        <label key={tool} className="switch">
          <input
            type="checkbox"
            checked={tools[tool]}
            onChange={() => onTools({ ...tools, [tool]: !tools[tool] })}
          />
          {label}
        </label>
      ))}
      <BasemapLegend />
    </section>
  )
}
