import { useEffect, useRef, useState } from 'react'
import { type LoadedArticle, loadArticle } from './loadArticle'

export type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly loaded: LoadedArticle }

/**
 * The article of this id, loaded once for as long as it is on the page.
 * @param first that of the id in the beginning, if it has been loaded by then
 */
export function useArticle(id: string, first: LoadedArticle | null): Loading {
  const [loading, setLoading] = useState<Loading>(
    first === null ? { status: 'loading' } : { status: 'ready', loaded: first },
  )
  const isThere = useRef(first !== null)
  useEffect(
    function load() {
      if (isThere.current) {
        isThere.current = false
        return
      }
      let wanted = true
      setLoading({ status: 'loading' })
      loadArticle(id).then((loaded) => {
        if (wanted) setLoading({ status: 'ready', loaded })
      }, console.error)
      return function forget() {
        wanted = false
      }
    },
    [id],
  )
  return loading
}
