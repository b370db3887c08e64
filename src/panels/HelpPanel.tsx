import './help.css'
import { HELP_WORDS, type KeyAction } from '../language/help'
import { useCatalogue } from '../language/useLanguage'
import { PanelFrame } from './PanelFrame'
import type { PanelProps } from './panels'

/** As they are written on the keyboard; `space` has another name in each language. */
const KEYS: readonly (readonly [action: KeyAction, ...keys: readonly string[]])[] = [
  ['find', '/', 'Ctrl K'],
  ['next', 'n'],
  ['previous', 'p'],
  ['tab', 'Tab'],
  ['open', 'Enter', 'space'],
  ['close', 'Esc'],
  ['move', '←', '↑', '→', '↓'],
  ['zoom', '+', '−'],
  ['help', '?'],
]

/** What each key does. */
export default function HelpPanel({ onClose }: PanelProps) {
  const words = useCatalogue(HELP_WORDS)
  return (
    <PanelFrame title={words.title} onClose={onClose}>
      <div className="help">
        <p>{words.intro}</p>
        <dl>
          {KEYS.map(([action, ...keys]) => (
            <div key={action}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key === 'space' ? words.space : key}</kbd>
                ))}
              </dt>
              <dd>{words.does[action]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </PanelFrame>
  )
}
