import './speakers.css'
import { type ReactNode, useMemo } from 'react'
import { SPEAKER_WORDS } from '../language/speakers'
import { useCatalogue, useWords } from '../language/useLanguage'
import { translated } from '../model/translated'
import { filterCounts } from '../view/filterCounts'
import { filterStory } from '../view/filterStory'
import { LayerSign } from '../view/LayerSign'
import { clearFilter, isNarrowed, toggleWish, type Wish } from '../view/wishes'
import { PanelFrame } from './PanelFrame'
import type { PanelProps } from './panels'

/** Who says what of the story, and what of it the reader wants to see. */
export default function SpeakersPanel({ story, view, onView, onClose }: PanelProps) {
  const words = useWords()
  const own = useCatalogue(SPEAKER_WORDS)
  const { language } = words
  const counts = useMemo(() => filterCounts(story, view), [story, view])
  const shown = filterStory(story, view).shown.length
  const toggle = (wish: Wish) => onView(toggleWish(view, wish))
  return (
    <PanelFrame title={words.whoSaysWhat} onClose={onClose}>
      <div className="speakers">
        <p className="speakers-hint">{own.hint}</p>
        <Group title={own.speakers}>
          {counts.speakers.map(({ value, count, speaker, speech }) => (
            <Choice
              key={value}
              checked={view.filter.speakers.includes(value)}
              count={count}
              note={speaker === null ? null : speech.map((each) => own.speechIs[each]).join(', ')}
              onToggle={() => toggle({ part: 'speakers', value })}
            >
              {speaker === null
                ? own.articleItself
                : translated(speaker.name, speaker.names, language)}
            </Choice>
          ))}
        </Group>
        <Group title={own.speech}>
          {counts.speech.map(({ value, count }) => (
            <Choice
              key={value}
              checked={view.filter.speech.includes(value)}
              count={count}
              onToggle={() => toggle({ part: 'speech', value })}
            >
              {own.speechIs[value]}
            </Choice>
          ))}
        </Group>
        <Group title={own.sense}>
          {counts.sense.map(({ value, count }) => (
            <Choice
              key={value}
              checked={view.filter.sense.includes(value)}
              count={count}
              onToggle={() => toggle({ part: 'sense', value })}
            >
              {own.senseIs[value]}
            </Choice>
          ))}
        </Group>
        <Group title={own.layers}>
          {counts.layers.toReversed().map(({ value, count }) => {
            const found = story.layers.find(({ layer }) => layer.id === value)?.layer
            return (
              <Choice
                key={value}
                isSwitch
                checked={!view.hidden.includes(value)}
                count={count}
                onToggle={() => toggle({ part: 'layer', value })}
              >
                {found !== undefined && <LayerSign draw={found.draw} />}
                {translated(found?.title ?? value, found?.titles, language)}
              </Choice>
            )
          })}
        </Group>
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

interface GroupProps {
  readonly title: string
  readonly children: ReactNode
}

function Group({ title, children }: GroupProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly checked: boolean
  readonly count: number
  readonly note?: string | null
  /** On means shown; a tick among others means "only these". */
  readonly isSwitch?: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

function Choice({ checked, count, note = null, isSwitch, onToggle, children }: ChoiceProps) {
  return (
    <label className={count === 0 ? 'choice is-empty' : 'choice'}>
      <input
        type="checkbox"
        role={isSwitch === true ? 'switch' : undefined}
        checked={checked}
        onChange={onToggle}
      />
      <span className="choice-name">
        {children}
        {note !== null && <span className="choice-note">{note}</span>}
      </span>
      <span className="choice-count">{count}</span>
    </label>
  )
}
