import './tourBar.css'
import { useRef } from 'react'
import { TOUR_WORDS } from '../language/tour'
import { useCatalogue, useWords } from '../language/useLanguage'
import type { Mention } from '../model/types'
import { asksForStates, toggleStates } from '../view/tour'
import type { View } from '../view/view'
import { useSwipe } from './useSwipe'

interface TourBarProps {
  readonly view: View
  /** The mentions that the tour goes through. */
  readonly tour: readonly Mention[]
  readonly onStep: (by: 1 | -1) => void
  readonly onView: (view: View) => void
}

/** At the foot of the card: how far the tour has come, and the next step of it. */
export function TourBar({ view, tour, onStep, onView }: TourBarProps) {
  const words = useWords()
  const own = useCatalogue(TOUR_WORDS)
  const ref = useRef<HTMLElement>(null)
  useSwipe(ref, onStep)
  const index = tour.findIndex(({ id }) => id === view.passage)
  const isStart = index === 0 || tour.length === 0
  const isEnd = index === tour.length - 1
  return (
    <section className="tour-bar" ref={ref} aria-label={words.tour}>
      <progress aria-hidden="true" max={tour.length} value={index + 1} />
      <div className="tour-steps">
        <StepButton label={own.previous} isEnd={isStart} onStep={() => onStep(-1)}>
          M12 4l-6 6 6 6
        </StepButton>
        <p>
          {index === -1 ? words.passages(tour.length) : words.of(index + 1, tour.length)}
          {index !== -1 && (isStart || isEnd) && (
            <span className="tour-edge"> · {isEnd ? own.end : own.start}</span>
          )}
        </p>
        <StepButton label={own.next} isEnd={isEnd} onStep={() => onStep(1)}>
          M8 4l6 6-6 6
        </StepButton>
        <button
          type="button"
          className="link leave"
          onClick={({ currentTarget }) => {
            // The button is about to go: without this the focus would fall off the page.
            currentTarget.closest('[role="dialog"]')?.querySelector('h2')?.focus()
            onView({ ...view, tour: false })
          }}
        >
          {own.leave}
        </button>
      </div>
      <label>
        <input
          type="checkbox"
          checked={asksForStates(view)}
          onChange={() => onView(toggleStates(view))}
        />
        {own.states}
      </label>
    </section>
  )
}

interface StepButtonProps {
  readonly label: string
  /** There is no further step. `aria-disabled`, so that the focus stays. */
  readonly isEnd: boolean
  readonly onStep: () => void
  /** The arrow, as the data of an SVG path. */
  readonly children: string
}

function StepButton({ label, isEnd, onStep, children }: StepButtonProps) {
  return (
    <button
      type="button"
      className="tour-step"
      aria-label={label}
      title={label}
      aria-disabled={isEnd}
      onClick={onStep}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={children} />
      </svg>
    </button>
  )
}
