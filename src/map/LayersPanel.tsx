import { useId } from 'react'
import { useWords } from '../language/useLanguage'
import { translated } from '../model/translated'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import type { FilteredStory } from '../view/filterStory'
import { LayerSign } from '../view/LayerSign'

interface LayersPanelProps {
  readonly story: AnnotatedArticle
  readonly hidden: readonly string[]
  readonly filtered: FilteredStory
  readonly open: boolean
  readonly onToggleLayer: (layer: string) => void
  readonly onToggleOpen: () => void
}

/** Layers and legend in one: switch a layer, see its symbol, what it means and how many. */
export function LayersPanel(props: LayersPanelProps) {
  const { story, hidden, filtered, open, onToggleLayer, onToggleOpen } = props
  const words = useWords()
  const heading = useId()
  if (story.places.size === 0) return null
  /** Those that the filter leaves colour to; of a hidden layer, those that it would. */
  const count = (places: readonly StoryPlace[]) => {
    const left = places.filter(({ id }) => {
      const faded = filtered.places.get(id)?.faded ?? []
      return faded.length === 0 || faded.includes('hidden')
    })
    return left.length === places.length ? places.length : words.of(left.length, places.length)
  }
  const unlocated = [...story.places.values()].filter(({ place }) => place.geometry === null)
  return (
    <section className="layers-panel" aria-labelledby={heading} data-covers-map>
      <h2 id={heading}>
        <button type="button" aria-expanded={open} onClick={onToggleOpen}>
          {words.inThisArticle}
        </button>
      </h2>
      {open && (
        <ul>
          {story.layers.toReversed().map(({ layer, places }) => (
            <li key={layer.id}>
              <label>
                <input
                  type="checkbox"
                  checked={!hidden.includes(layer.id)}
                  onChange={() => onToggleLayer(layer.id)}
                />
                <LayerSign draw={layer.draw} />
                <span className="layer-title">
                  {translated(layer.title, layer.titles, words.language)}
                </span>
                <span className="layer-count">
                  {count(places.filter(({ place }) => place.geometry !== null))}
                </span>
                <span className="layer-legend">
                  {translated(layer.legend, layer.legends, words.language)}
                </span>
              </label>
            </li>
          ))}
          {unlocated.length > 0 && (
            <li className="row">
              <LayerSign draw="unlocated" />
              <span className="layer-title">{words.noSiteNamed}</span>
              <span className="layer-count">{count(unlocated)}</span>
              <span className="layer-legend">{words.neverPinned}</span>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
