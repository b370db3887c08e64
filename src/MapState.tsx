import './mapState.css'
import { useWords } from './language/useLanguage'

/** In place of the map while its code is on its way: a sheet of the atlas, not yet printed. */
export function MapWaiting() {
  const words = useWords()
  return <section className="map-pane is-waiting" aria-label={words.map} aria-busy="true" />
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
