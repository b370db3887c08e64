import { useMemo } from 'react'
import type { AnnotatedArticle } from './model/types'
import { useFetched } from './view/useFetched'
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
  idle: boolean,
): ReadonlyMap<string, string> {
  const tell = useFetched(idle, loadTell, 'towns', ignore)
  return useMemo(
    () => (tell === null || story === null ? NOTHING : tell(story, language)),
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

function ignore(): void {}
