import { type ReactNode, useContext } from 'react'
import { WordsContext } from '../language/useLanguage'
import type { Words } from '../language/words'
import type { AnnotatedArticle, Mention } from '../model/types'
import { ArticleText } from '../reader/ArticleText'
import { Credits } from '../reader/Credits'
import { FirstHint } from '../reader/FirstHint'
import { PlaceList } from '../reader/PlaceList'
import { SiteHeader } from '../SiteHeader'
import { PLAIN_VIEW } from '../view/view'
import { passageHref } from './addresses'
import { PlacePassages } from './PlacePassages'

export interface PageBeforeScriptsProps {
  readonly story: AnnotatedArticle
  readonly words: Words
  /** Where each place is, in words, by its id. */
  readonly whereIs: ReadonlyMap<string, string>
}

/**
 * The page as it is before any script has run, and all there is of it where none may: made of
 * the app's own parts, so that nothing moves when the app takes over. Buttons keep their room
 * and are not shown (prerendered.css): they could do nothing yet.
 */
export function PageBeforeScripts({ words, ...props }: PageBeforeScriptsProps) {
  return (
    <WordsContext value={words}>
      <div className="app is-prerendered">
        <a className="skip" href="#article">
          {words.skipToArticle}
        </a>
        <a className="skip" href="#places">
          {words.skipToPlaces}
        </a>
        <SiteHeader
          places={props.story.places.size}
          panel={null}
          onPanel={nothing}
          tour={false}
          onTour={nothing}
        />
        <div />
        <main className="panes">
          <div className="sheet">
            <Reader {...props} />
          </div>
          <div className="divider" />
          <MapSection />
        </main>
      </div>
    </WordsContext>
  )
}

function Reader({ story, whereIs }: Omit<PageBeforeScriptsProps, 'words'>): ReactNode {
  const words = useContext(WordsContext)
  const hrefOf = ({ id }: Mention) => passageHref(id)
  const actions = { view: PLAIN_VIEW, lit: null, onSelect: nothing, onLight: nothing, hrefOf }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must take the focus
    <section className="reader-pane" aria-label={words.article} tabIndex={0}>
      <div className="column">
        <FirstHint chosen={false} />
        <ArticleText story={story} read={null} {...actions} />
        <PlaceList
          story={story}
          whereIs={whereIs}
          below={(place) => <PlacePassages story={story} place={place} />}
          {...actions}
        />
        <Credits story={story}>{null}</Credits>
      </div>
    </section>
  )
}

/** The map itself is an SVG that is drawn elsewhere: the build puts it into the empty frame. */
function MapSection() {
  const words = useContext(WordsContext)
  return (
    <section className="map-pane" aria-label={words.map} id="map">
      <div className="map-sketch" />
      <p className="attribution">
        <a href="#credits">Natural Earth · GeoNames</a>
      </p>
    </section>
  )
}

function nothing(): void {}
