import './speakers.css'
import { useMemo } from 'react'
import { SPEAKER_WORDS } from '../language/speakers'
import { useCatalogue, useWords } from '../language/useLanguage'
import { wishName } from '../language/wishName'
import { filterCounts } from '../view/filterCounts'
import { filterStory } from '../view/filterStory'
import { clearFilter, hasWish, isNarrowed, toggleWish, type Wish } from '../view/wishes'
import { type Choice, Choices } from './Choices'
import { PanelFrame } from './PanelFrame'
import type { PanelProps } from './panels'

/** Who says what of the story, and what of it the reader wants to see. */
export default function SpeakersPanel({ story, view, onView, onClose }: PanelProps) {
  const words = useWords()
  const own = useCatalogue(SPEAKER_WORDS)
  const choices = useChoices(story, view)
  const shown = filterStory(story, view).shown.length
  const toggle = (wish: Wish) => onView(toggleWish(view, wish))
  return (
    <PanelFrame title={words.whoSaysWhat} onClose={onClose}>
      <div className="speakers">
        <p className="speakers-hint">{own.hint}</p>
        <Choices title={own.speakers} choices={choices.speakers} onToggle={toggle} />
        <Choices title={own.speech} choices={choices.speech} onToggle={toggle} />
        <Choices title={own.sense} choices={choices.sense} onToggle={toggle} />
        <Choices title={own.layers} choices={choices.layers} onToggle={toggle} />
        <div className="speakers-foot">
          <p role="status">{own.shown(shown, story.mentions.length)}</p>
          <button
            type="button"
            className="clear"
            aria-disabled={!isNarrowed(view)}
            onClick={() => {
              if (isNarrowed(view)) onView(clearFilter(view))
            }}
          >
            {words.clearFilter}
          </button>
        </div>
      </div>
    </PanelFrame>
  )
}

type Parts = Readonly<Record<'speakers' | 'speech' | 'sense' | 'layers', readonly Choice[]>>

function useChoices(story: PanelProps['story'], view: PanelProps['view']): Parts {
  const { language } = useWords()
  const own = useCatalogue(SPEAKER_WORDS)
  return useMemo(() => {
    const counts = filterCounts(story, view)
    const choice = (wish: Wish, count: number): Choice => ({
      wish,
      count,
      name: wishName(own, language, story, wish),
      note: null,
      isChecked: hasWish(view, wish),
      draw: null,
    })
    return {
      speakers: counts.speakers.map(({ value, count, speaker, speech }) => ({
        ...choice({ part: 'speakers', value }, count),
        note: speaker === null ? null : speech.map((each) => own.speechIs[each]).join(', '),
      })),
      speech: counts.speech.map(({ value, count }) => choice({ part: 'speech', value }, count)),
      sense: counts.sense.map(({ value, count }) => choice({ part: 'sense', value }, count)),
      layers: counts.layers.toReversed().map(({ value, count, draw }) => ({
        ...choice({ part: 'layers', value }, count),
        draw,
      })),
    }
  }, [story, view, own, language])
}
