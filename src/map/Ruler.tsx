import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useId, useMemo, useState } from 'react'
import { TOOL_WORDS, type ToolWords } from '../language/tools'
import { useCatalogue, useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import type { AnnotatedArticle } from '../model/types'
import { RulerLine } from './RulerLine'
import { measureBetween, type RulerEnd } from './ruler'

interface RulerProps {
  readonly map: LeafletMap
  readonly story: AnnotatedArticle
  readonly onClose: () => void
}

type Ends = readonly [from: RulerEnd | null, to: RulerEnd | null]

/** Great-circle distances between two points, two places, or one of each. */
export function Ruler({ map, story, onClose }: RulerProps) {
  const words = useCatalogue(TOOL_WORDS)
  const [ends, setEnds] = useState<Ends>([null, null])
  const [from, to] = ends
  const measured = useMemo(() => measureBetween(from, to, story.places), [from, to, story])
  const heading = useId()
  useEffect(
    function setByClick() {
      const onClick = ({ latlng }: { latlng: { lat: number; lng: number } }) => {
        const end: RulerEnd = { type: 'point', at: [latlng.lng, latlng.lat] }
        setEnds(([from, to]) => (from === null || to !== null ? [end, null] : [from, end]))
      }
      map.on('click', onClick)
      return function stop() {
        map.off('click', onClick)
      }
    },
    [map],
  )
  const middle = (): RulerEnd => {
    const { lng, lat } = map.getCenter()
    return { type: 'point', at: [lng, lat] }
  }
  return (
    <section className="ruler-panel" aria-labelledby={heading} data-covers-map>
      <h2 id={heading}>{words.ruler}</h2>
      <button type="button" className="close" aria-label={words.closeRuler} onClick={onClose}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 5l10 10M15 5L5 15" />
        </svg>
      </button>
      <EndSelect
        label={words.from}
        end={from}
        story={story}
        onEnd={(end) => setEnds([end === 'middle' ? middle() : end, to])}
      />
      <EndSelect
        label={words.to}
        end={to}
        story={story}
        onEnd={(end) => setEnds([from, end === 'middle' ? middle() : end])}
      />
      <output aria-live="polite">{measured !== null && words.distance(measured.kilometres)}</output>
      <p>{advice(words, ends, measured?.isNearest ?? null)}</p>
      {measured !== null && <RulerLine map={map} from={measured.from} to={measured.to} />}
    </section>
  )
}

function advice(words: ToolWords, [from, to]: Ends, isNearest: boolean | null): string {
  if (isNearest === true) return words.toNearest
  if (isNearest === false) return words.greatCircle
  if (from === null || to === null) return words.chooseTwo
  return words.noOneDistance
}

interface EndSelectProps {
  readonly label: string
  readonly end: RulerEnd | null
  readonly story: AnnotatedArticle
  readonly onEnd: (end: RulerEnd | 'middle' | null) => void
}

function EndSelect({ label, end, story, onEnd }: EndSelectProps) {
  const words = useCatalogue(TOOL_WORDS)
  const { language } = useWords()
  const located = [...story.places.values()].filter(({ place }) => place.geometry !== null)
  const value = end === null ? '' : end.type === 'point' ? 'point' : end.id
  const onChange = (chosen: string) => {
    if (chosen === '') onEnd(null)
    else if (chosen === 'middle') onEnd('middle')
    else if (chosen !== 'point') onEnd({ type: 'place', id: chosen })
  }
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">…</option>
        {end?.type === 'point' && <option value="point">{words.pointOfMap}</option>}
        <option value="middle">{words.middleOfMap}</option>
        {located.map(({ id, place }) => (
          <option key={id} value={id}>
            {nameIn(place.properties, language).text}
          </option>
        ))}
      </select>
    </label>
  )
}
