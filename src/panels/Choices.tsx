import type { Drawing } from '../model/types'
import { LayerSign } from '../view/LayerSign'
import type { Wish } from '../view/wishes'

/** Something that a reader may want to see, and how many passages there are of it. */
export interface Choice {
  readonly wish: Wish
  readonly name: string
  readonly note: string | null
  readonly count: number
  readonly isChecked: boolean
  /** Of a layer, how it is drawn. */
  readonly draw: Drawing | null
}

interface ChoicesProps {
  readonly title: string
  readonly choices: readonly Choice[]
  readonly onToggle: (wish: Wish) => void
}

/** One part of the filter. */
export function Choices({ title, choices, onToggle }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ wish, name, note, count, isChecked, draw }) => (
        <label key={wish.value} className={count === 0 ? 'choice is-empty' : 'choice'}>
          <input type="checkbox" checked={isChecked} onChange={() => onToggle(wish)} />
          <span className="choice-name">
            {draw !== null && <LayerSign draw={draw} />}
            {name}
            {note !== null && <span className="choice-note">{note}</span>}
          </span>
          <span className="choice-count">{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
