import './filterBar.css'
import type { MouseEvent } from 'react'
import { SPEAKER_WORDS } from '../language/speakers'
import { useCatalogue, useWords } from '../language/useLanguage'
import { wishName } from '../language/wishName'
import type { AnnotatedArticle } from '../model/types'
import { filterStory } from '../view/filterStory'
import type { View } from '../view/view'
import { clearFilter, toggleWish, type Wish, wishesOf } from '../view/wishes'

interface FilterBarProps {
  readonly story: AnnotatedArticle
  readonly view: View
  readonly onView: (view: View) => void
}

/** What the filter asks for: each wish can be taken back, and all of them at once. */
export function FilterBar({ story, view, onView }: FilterBarProps) {
  const words = useWords()
  const own = useCatalogue(SPEAKER_WORDS)
  const nameOf = useWishName(story)
  const wishes = wishesOf(story, view)
  if (wishes.length === 0) return null
  const takeBack = (wish: Wish, { currentTarget }: MouseEvent) => {
    // The button is about to go: without this the focus would fall off the page.
    focus(currentTarget.nextElementSibling ?? currentTarget.previousElementSibling)
    onView(toggleWish(view, wish))
  }
  return (
    <section className="filter-bar" aria-label={own.filter}>
      <div className="wishes">
        {wishes.map((wish) => (
          <button
            key={`${wish.part} ${wish.value}`}
            type="button"
            className="wish"
            aria-label={own.remove(nameOf(wish))}
            onClick={(event) => takeBack(wish, event)}
          >
            {nameOf(wish)}
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M6 6l8 8M14 6l-8 8" />
            </svg>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="clear"
        onClick={() => {
          focus(null)
          onView(clearFilter(view))
        }}
      >
        {words.clearFilter}
      </button>
      <p className="count-shown">
        {words.passagesOf(filterStory(story, view).shown.length, story.mentions.length)}
      </p>
    </section>
  )
}

/** Null: the article, where the bar is about to go. */
function focus(element: Element | null): void {
  const next = element ?? document.querySelector('article')
  if (next instanceof HTMLElement) next.focus({ preventScroll: element === null })
}

function useWishName(story: AnnotatedArticle): (wish: Wish) => string {
  const { language } = useWords()
  const words = useCatalogue(SPEAKER_WORDS)
  return (wish) => {
    const name = wishName(words, language, story, wish)
    return wish.part === 'hidden' ? words.withoutLayer(name) : name
  }
}
