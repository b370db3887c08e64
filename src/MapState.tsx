import './mapState.css'
import { useWords } from './language/useLanguage'
import { MapSketch } from './view/MapSketch'

/** In place of the map while its code is on its way: a sheet of the atlas, not yet printed. */
export function MapWaiting({ sketch }: { readonly sketch: Element | null }) {
  const words = useWords()
  return (
    <section className="map-pane is-waiting" aria-label={words.map} aria-busy="true">
      <MapSketch sketch={sketch} />
    </section>
  )
}

/** In place of a map that broke, or never came. */
export function MapFailed({ reason }: { readonly reason: string }) {
  const words = useWords()
  return (
    <section className="map-pane is-waiting" aria-label={words.map}>
      <div className="map-failed">
        <p role="alert">{words.mapFailed(reason)}</p>
        <button type="button" className="action" onClick={() => window.location.reload()}>
          {words.tryAgain}
        </button>
      </div>
    </section>
  )
}
