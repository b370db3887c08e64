import './embeddedGestures.css'
import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { EMBEDDED_WORDS } from '../language/embedded'
import { useCatalogue } from '../language/useLanguage'
import { leaveOneFinger, leaveWheel } from './embeddedGestures'

interface EmbeddedGesturesProps {
  readonly map: LeafletMap
}

/** A new object for each attempt, so that each is answered for as long. */
interface Hint {
  readonly says: 'twoFingers' | 'controlKey'
}

/** How long the hint stays after the last attempt, ms. */
const STAYS = 1800

/** In the frame of another page that page comes first, and the map says how it is moved. */
export function EmbeddedGestures({ map }: EmbeddedGesturesProps) {
  const words = useCatalogue(EMBEDDED_WORDS)
  const [hint, setHint] = useState<Hint | null>(null)
  useEffect(
    function giveWay() {
      const takeFingers = leaveOneFinger(map, () => setHint({ says: 'twoFingers' }))
      const takeWheel = leaveWheel(map, () => setHint({ says: 'controlKey' }))
      return function takeBack() {
        takeFingers()
        takeWheel()
      }
    },
    [map],
  )
  useEffect(
    function forget() {
      if (hint === null) return
      const timer = setTimeout(() => setHint(null), STAYS)
      return function remember() {
        clearTimeout(timer)
      }
    },
    [hint],
  )
  return (
    <div className="gesture-hint" role="status">
      {hint !== null && <p>{words[hint.says]}</p>}
    </div>
  )
}
