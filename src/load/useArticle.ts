import { useEffect, useState } from 'react'
import { type LoadedArticle, loadArticle } from './loadArticle'

export type Loading =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly loaded: LoadedArticle }

/** The article of this id, loaded once for as long as it is on the page. */
export function useArticle(id: string): Loading {
  const [loading, setLoading] = useState<Loading>({ status: 'loading' })
  useEffect(
    function load() {
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
