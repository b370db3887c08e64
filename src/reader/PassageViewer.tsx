import { whyFiltered } from '../language/describe'
import { useWords } from '../language/useLanguage'
import type { AnnotatedArticle, Mention, StoryPlace } from '../model/types'
import { whyHidden } from '../view/filter'
import { filterPlace } from '../view/filterStory'
import { stepFrom } from '../view/tour'
import { navigateStill } from '../view/useView'
import type { View } from '../view/view'
import { clearFilter } from '../view/wishes'
import { Attribution, Excerpt, type PassageProps } from './Passage'

interface PassageViewerProps {
  readonly story: AnnotatedArticle
  readonly place: StoryPlace
  readonly view: View
  readonly onSelect: (place: string, passage: string | null) => void
  readonly onRead: (passage: string) => void
  readonly onShare: () => void
}

/**
 * The passages about a place, one at a time: the words, who says them, where they stand. Its
 * steps lead through those that the filter shows; where it shows none, through all.
 */
export function PassageViewer(props: PassageViewerProps) {
  const { story, place, view, onSelect, onRead, onShare } = props
  const words = useWords()
  const mention = place.mentions.find(({ id }) => id === view.passage)
  if (mention === undefined) return <p className="card-note">{words.noWords}</p>
  const { shown } = filterPlace(place, story, view)
  const mentions = shown.length > 0 ? shown : place.mentions
  const index = mentions.indexOf(mention)
  const [previous, next] = [stepFrom(mentions, mention, -1), stepFrom(mentions, mention, 1)]
  const go = ({ id }: Mention) => onSelect(place.id, id)
  return (
    <div className="passage-viewer">
      <blockquote lang={story.article?.language} dir="auto">
        <Excerpt story={story} mention={mention} />
      </blockquote>
      <Attribution story={story} mention={mention} />
      <FilteredNote story={story} mention={mention} view={view} />
      <div className="passage-steps">
        <button type="button" className="link read" onClick={() => onRead(mention.id)}>
          {words.readInArticle}
        </button>
        <button type="button" className="link" aria-haspopup="dialog" onClick={onShare}>
          {words.cite}
        </button>
        {(mentions.length > 1 || index === -1) && (
          <div className="stepper">
            <StepButton label={words.previousPassage} to={previous} onStep={go}>
              M12 4l-6 6 6 6
            </StepButton>
            <span>
              {index === -1
                ? words.passages(mentions.length)
                : words.of(index + 1, mentions.length)}
            </span>
            <StepButton label={words.nextPassage} to={next} onStep={go}>
              M8 4l6 6-6 6
            </StepButton>
          </div>
        )}
      </div>
    </div>
  )
}

interface FilteredNoteProps extends PassageProps {
  readonly view: View
}

/** Why the filter leaves the passage out; of a hidden layer the card itself tells. */
function FilteredNote({ story, mention, view }: FilteredNoteProps) {
  const words = useWords()
  const why = whyHidden(mention, story, view)
  if (why === null || why === 'hidden') return null
  return (
    <p className="filtered-note">
      {whyFiltered(words, [why])}{' '}
      <button
        type="button"
        className="link"
        onClick={({ currentTarget }) => {
          // The button is about to go: without this the focus would fall off the page.
          currentTarget.closest('[role="dialog"]')?.querySelector('h2')?.focus()
          navigateStill(clearFilter(view))
        }}
      >
        {words.clearFilter}
      </button>
    </p>
  )
}

interface StepButtonProps {
  readonly label: string
  /** Null where there is no further one. */
  readonly to: Mention | null
  readonly onStep: (to: Mention) => void
  /** The arrow, as the data of an SVG path. */
  readonly children: string
}

/** `aria-disabled`, not `disabled`: at the last passage the focus must not fall off the page. */
function StepButton({ label, to, onStep, children }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={to === null}
      onClick={() => {
        if (to !== null) onStep(to)
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={children} />
      </svg>
    </button>
  )
}
