import { useState } from 'react'
import { useWords } from '../language/useLanguage'
import { recall, remember } from '../view/remembered'

interface FirstHintProps {
  /** Whoever has chosen a place has no need of it. */
  readonly chosen: boolean
}

/** For who is here for the first time: one line, gone for good once it is dismissed or followed. */
export function FirstHint({ chosen }: FirstHintProps) {
  const words = useWords()
  const [dismissed, setDismissed] = useState(false)
  if (chosen || dismissed || recall('hint') !== null) return null
  const [what, why] = words.hint
  const onDismiss = () => {
    remember('hint', 'seen')
    setDismissed(true)
  }
  return (
    <p className="first-hint">
      <span>
        {what}
        <span className="why">{why}</span>
      </span>
      <button
        type="button"
        aria-label={words.dismissHint}
        title={words.dismiss}
        onClick={onDismiss}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 5l10 10M15 5L5 15" />
        </svg>
      </button>
    </p>
  )
}
