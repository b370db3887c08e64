import type { Map as LeafletMap } from 'leaflet'

interface MapControlsProps {
  readonly map: LeafletMap | null
  readonly onFitStory: () => void
}

/** Real buttons, outside Leaflet's container: its own controls are links made of markup. */
export function MapControls({ map, onFitStory }: MapControlsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of a form
    <div className="map-controls" role="group" aria-label="Map" data-covers-map="names">
      <button type="button" aria-label="Zoom in" title="Zoom in" onClick={() => map?.zoomIn(1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 4v12M4 10h12" />
        </svg>
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out" onClick={() => map?.zoomOut(1)}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 10h12" />
        </svg>
      </button>
      <button
        type="button"
        aria-label="Show the whole story"
        title="Show the whole story"
        onClick={onFitStory}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4" />
          <circle cx="10" cy="10" r="2" />
        </svg>
      </button>
    </div>
  )
}
