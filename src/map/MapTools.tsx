import './mapTools.css'
import { useId } from 'react'
import { TOOL_WORDS } from '../language/tools'
import { useCatalogue } from '../language/useLanguage'
import { LANGUAGE_NAMES } from '../view/languageNames'
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

const SWITCHES: readonly (keyof Tools)[] = [
  ...(streetDetail === null ? [] : ['detail' as const]),
  'graticule',
  'coordinates',
  'ruler',
]

/** What the reader may ask of the map: whose names, which aids, and what its signs mean. */
export function MapTools({ tools, names, onTools, onNames }: MapToolsProps) {
  const words = useCatalogue(TOOL_WORDS)
  const heading = useId()
  return (
    <section className="map-tools" aria-labelledby={heading} id="map-tools" data-covers-map>
      <h2 id={heading}>{words.heading}</h2>
      <fieldset>
        <legend>{words.names}</legend>
        <div className="choices">
          {nameLanguages.map((language) => (
            <label key={language}>
              <input
                type="radio"
                name="names"
                checked={names === language}
                onChange={() => onNames(language)}
              />
              {language === 'local' ? (
                <span>{words.local}</span>
              ) : (
                <span lang={language}>{LANGUAGE_NAMES[language]}</span>
              )}
            </label>
          ))}
        </div>
      </fieldset>
      {SWITCHES.map((tool) => (
        <label key={tool} className="switch">
          <input
            type="checkbox"
            checked={tools[tool]}
            onChange={() => onTools({ ...tools, [tool]: !tools[tool] })}
          />
          {words[tool]}
        </label>
      ))}
      <BasemapLegend />
    </section>
  )
}
