import { useLayoutEffect } from 'react'
import type { AnnotatedArticle } from './model/types'
import { amend } from './view/useView'
import { select, type View } from './view/view'

const PASSAGE = /^#passage-(.+)$/u

/**
 * In the page before its script, links lead to the words about a place by what follows the
 * `#`. Here they choose these words: those that the reader was led to before, and those that
 * the map which came with the page still leads to.
 */
export function useLinkedPassage(story: AnnotatedArticle | null, view: View): void {
  useLayoutEffect(
    function follow() {
      if (story === null) return
      const choose = () => {
        const [, id] = PASSAGE.exec(window.location.hash) ?? []
        const mention = story.mentions.find((each) => each.id === id)
        if (mention !== undefined) amend(select(view, mention.place, mention.id))
      }
      choose()
      window.addEventListener('hashchange', choose)
      return function stop() {
        window.removeEventListener('hashchange', choose)
      }
    },
    [story, view],
  )
}
