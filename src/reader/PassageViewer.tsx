import { whereInText, whoSays } from '../language/describe'
import { useWords } from '../language/useLanguage'
import { segment } from '../model/segment'
import type { AnnotatedArticle, Mention, StoryPlace } from '../model/types'

interface PassageViewerProps {
  readonly story: AnnotatedArticle
  readonly place: StoryPlace
  readonly passage: string | null
  readonly onSelect: (place: string, passage: string | null) => void
  readonly onRead: (passage: string) => void
  readonly onShare: () => void
}

/** The passages about a place, one at a time: the words, who says them, where they stand. */
export function PassageViewer(props: PassageViewerProps) {
  const { story, place, passage, onSelect, onRead, onShare } = props
  const words = useWords()
  const { mentions } = place
  const index = mentions.findIndex(({ id }) => id === passage)
  const mention = mentions[index]
  if (mention === undefined) return <p className="card-note">{words.noWords}</p>
  const step = (by: number) => onSelect(place.id, mentions[index + by]?.id ?? mention.id)
  return (
    <div className="passage-viewer">
      <blockquote lang={story.article?.language}>
        <Excerpt story={story} mention={mention} />
      </blockquote>
      <Attribution story={story} mention={mention} />
      <div className="passage-steps">
        <button type="button" className="link read" onClick={() => onRead(mention.id)}>
          {words.readInArticle}
        </button>
        <button type="button" className="link" aria-haspopup="dialog" onClick={onShare}>
          {words.cite}
        </button>
        {mentions.length > 1 && (
          <div className="stepper">
            <StepButton
              label={words.previousPassage}
              disabled={index === 0}
              onStep={() => step(-1)}
            >
              M12 4l-6 6 6 6
            </StepButton>
            <span>{words.of(index + 1, mentions.length)}</span>
            <StepButton
              label={words.nextPassage}
              disabled={index === mentions.length - 1}
              onStep={() => step(1)}
            >
              M8 4l6 6-6 6
            </StepButton>
          </div>
        )}
      </div>
    </div>
  )
}

interface ExcerptProps {
  readonly story: AnnotatedArticle
  readonly mention: Mention
}

/** The passage to the character, the naming words in bold. */
function Excerpt({ story, mention }: ExcerptProps) {
  return (
    <p className="excerpt">
      {segment(mention.passage, [mention]).map(({ start, end, spans }) => {
        const text = story.text.slice(start, end)
        return spans.length === 0 ? text : <b key={start}>{text}</b>
      })}
    </p>
  )
}

function Attribution({ story, mention }: ExcerptProps) {
  const words = useWords()
  const { who, how } = whoSays(words, mention)
  return (
    <p className="attribution-line">
      <b>{who}</b>, {how}, {whereInText(words, story, mention)}
      {mention.sense === 'polity' && <span className="sense"> · {words.stateAsActor}</span>}
    </p>
  )
}

interface StepButtonProps {
  readonly label: string
  readonly disabled: boolean
  readonly onStep: () => void
  /** The arrow, as the data of an SVG path. */
  readonly children: string
}

/** `aria-disabled`, not `disabled`: at the last passage the focus must not fall off the page. */
function StepButton({ label, disabled, onStep, children }: StepButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) onStep()
      }}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={children} />
      </svg>
    </button>
  )
}
