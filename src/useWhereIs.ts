import { useEffect, useMemo, useState } from 'react'
import type { AnnotatedArticle } from './model/types'
import type { Language } from './view/view'

type Tell = (story: AnnotatedArticle, language: Language) => ReadonlyMap<string, string>

const NOTHING: ReadonlyMap<string, string> = new Map()

/**
 * Where each place is, in words, by its id: told once the page has nothing better to do.
 * Without the towns the list is shorter, and whoever draws their names tells why.
 */
export function useWhereIs(
  story: AnnotatedArticle | null,
  language: Language,
): ReadonlyMap<string, string> {
  const [tell, setTell] = useState<{ readonly tell: Tell } | null>(null)
  const isReady = story !== null
  useEffect(
    function whenIdle() {
      if (!isReady) return
      let wanted = true
      const cancel = onIdle(() =>
        loadTell().then(
          (loaded) => {
            if (wanted) setTell({ tell: loaded })
          },
          () => {},
        ),
      )
      return function forget() {
        wanted = false
        cancel()
      }
    },
    [isReady],
  )
  return useMemo(
    () => (tell === null || story === null ? NOTHING : tell.tell(story, language)),
    [tell, story, language],
  )
}

async function loadTell(): Promise<Tell> {
  const [{ loadMapNames }, { whereIs }] = await Promise.all([
    import('./load/loadMapNames'),
    import('./language/whereIs'),
  ])
  const { value } = await loadMapNames()
  const towns = value
    .filter(({ isSeat }) => isSeat)
    .map((name) => ({ ...name, at: [name.longitude, name.latitude] }))
  return (story, language) =>
    new Map(
      [...story.places.values()].map(({ id, place }) => [id, whereIs(place, towns, language)]),
    )
}

/** Safari has no idle callback everywhere: there, after the first second. */
function onIdle(action: () => void): () => void {
  if (window.requestIdleCallback === undefined) {
    const timer = setTimeout(action, 1000)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(action)
  return () => window.cancelIdleCallback(handle)
}
