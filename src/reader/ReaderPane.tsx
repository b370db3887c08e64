import './reader.css'
import { memo, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useWords } from '../language/useLanguage'
import type { AnnotatedArticle } from '../model/types'
import { perFrame } from '../view/frames'
import { REDUCED_MOTION, useMediaQuery } from '../view/useMediaQuery'
import type { View } from '../view/view'
import { ArticleAbsent, ArticleMissing, ArticleWaiting } from './ArticleState'
import { ArticleText } from './ArticleText'
import { Credits } from './Credits'
import { FirstHint } from './FirstHint'
import { mentionElementId, type ReadingActions } from './MentionLink'
import { PlaceList } from './PlaceList'
import { useKeepPlace } from './useKeepPlace'
import { type BlockListener, useReadBlock } from './useReadBlock'
import { useWordsPoint, type WordsListener } from './useWordsPoint'

interface ReaderPaneProps extends ReadingActions {
  /** Null while it is being loaded. */
  readonly story: AnnotatedArticle | null
  /** There is no such article. */
  readonly absent: boolean
  readonly view: View
  readonly lit: string | null
  /** Where each place is, in words, by its id; empty until that is known. */
  readonly whereIs: ReadonlyMap<string, string>
  /** Told where the selected words are on the screen, whenever that changes. */
  readonly onWords: WordsListener
  /** The block that the map follows. */
  readonly read: number | null
  /** Told which block is being read; null: nobody wants to know. */
  readonly onBlock: BlockListener | null
  /** What stays at the head of the column: the bar of the filter. */
  readonly head: ReactNode
  /** Stands last among the credits. */
  readonly aboutCopy: ReactNode
}

/** The text, the list of its places and the credits, in one column that scrolls. */
export const ReaderPane = memo(function ReaderPane(props: ReaderPaneProps) {
  const { story, absent, view, lit, whereIs, read, head, aboutCopy, onWords, onBlock, ...actions } =
    props
  const words = useWords()
  const pane = useRef<HTMLElement>(null)
  useShowPassage(pane, story, view.passage)
  useWordsPoint(pane, story === null ? null : view.passage, onWords)
  useReadBlock(pane, onBlock)
  useKeepPlace(pane, story !== null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must take the focus
    <section className="reader-pane" ref={pane} aria-label={words.article} tabIndex={0}>
      {head}
      {story === null && <ArticleWaiting />}
      {story !== null && (
        <div className="column">
          {absent && <ArticleAbsent view={view} />}
          {story.article === null && !absent && <ArticleMissing />}
          {story.article !== null && (
            <>
              <FirstHint chosen={view.place !== null} />
              <ArticleText story={story} view={view} lit={lit} read={read} {...actions} />
            </>
          )}
          <PlaceList story={story} view={view} lit={lit} whereIs={whereIs} {...actions} />
          <Credits story={story}>{aboutCopy}</Credits>
        </div>
      )}
    </section>
  )
})

/** Brings the selected words into sight, and does nothing where they already are. */
function useShowPassage(
  pane: RefObject<HTMLElement | null>,
  story: AnnotatedArticle | null,
  passage: string | null,
): void {
  const reducedMotion = useMediaQuery(REDUCED_MOTION)
  const smooth = useRef(reducedMotion)
  smooth.current = !reducedMotion
  useEffect(() => {
    const { ask, cancel } = perFrame(() => {
      const words = passage === null ? null : document.getElementById(mentionElementId(passage))
      if (story === null || words === null || pane.current === null) return
      const frame = pane.current.getBoundingClientRect()
      const { top, bottom } = words.getBoundingClientRect()
      const head = pane.current.querySelector('.filter-bar')?.clientHeight ?? 0
      if (top >= frame.top + head && bottom <= frame.bottom) return
      const by = (top + bottom - frame.top - frame.bottom) / 2
      takeFocusAlong(pane.current, words, by)
      // The pane alone: a frame that scrolls to an element scrolls the page around it, too.
      pane.current.scrollBy({ top: by, behavior: smooth.current ? 'smooth' : 'auto' })
    })
    ask()
    return cancel
  }, [pane, story, passage])
}

/** A focus that the text is about to carry out of sight goes to the words that come into it. */
function takeFocusAlong(pane: HTMLElement, words: HTMLElement, by: number): void {
  const focused = document.activeElement
  if (focused === null || !pane.contains(focused) || focused.closest('.column') === null) return
  const frame = pane.getBoundingClientRect()
  const { top, bottom } = focused.getBoundingClientRect()
  const stays = bottom - by > frame.top && top - by < frame.bottom
  if (!stays) words.focus({ preventScroll: true })
}
