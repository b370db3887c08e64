import './trustedTypes'
import './colours.css'
import './fonts.css'
import './styles.css'
import { StrictMode, startTransition, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { en } from './language/en'
import { loadWords } from './language/loadWords'
import { deviceLanguage } from './language/useLanguage'
import { loadArticle } from './load/loadArticle'
import { keepPage } from './offline/copy'
import { loadSheet } from './sheet/useSheet'
import { holdPlace, type Return, seen } from './takeOver'
import { parseView } from './view/link'
import { beginsOnSheet } from './view/useLayout'
import { DEFAULT_ARTICLE } from './view/view'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
// Never awaited here: the parts that are fetched share this file, and wait until it has run.
begin(root).then(keepPage).catch(console.error)

/**
 * The page begins in the reader's language, or else in English, and then says why; on a small
 * screen with its sheet. Text that is there stays until all of the page can take its place.
 */
async function begin(root: HTMLElement): Promise<void> {
  const view = parseView(window.location.search).value
  // The page may have come with its text, and that may be of another article than the link asks for.
  const isPrerendered = root.querySelector('.is-prerendered') !== null
  const isThere = isPrerendered && view.article === DEFAULT_ARTICLE
  const [words, sheet, loaded] = await Promise.all([
    loadWords(deviceLanguage(view.language)).catch(() => en),
    beginsOnSheet() ? loadSheet().catch(() => null) : null,
    isThere ? loadArticle(view.article) : null,
  ])
  if (isThere) await seen()
  // It shows the map as the story opens: a link to another part of it has no use for that.
  const sketch = isThere && view.camera === null ? root.querySelector('.map-sketch > svg') : null
  const bringBack = holdPlace(root)
  // In slices, so that the page that is there answers meanwhile, and put in its place at once.
  await new Promise<void>((resolve) => {
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <App words={words} sheet={sheet} loaded={loaded} sketch={sketch} />
          <Arrival onArrival={bringBack} onEnd={resolve} />
        </StrictMode>,
      ),
    )
  })
}

interface ArrivalProps {
  readonly onArrival: Return
  readonly onEnd: () => void
}

/** Tells when all that stands before it is in the page, before it is painted. */
function Arrival({ onArrival, onEnd }: ArrivalProps): null {
  useLayoutEffect(
    function arrive() {
      onArrival()
      onEnd()
    },
    [onArrival, onEnd],
  )
  return null
}
