import { useId, useRef, useState } from 'react'
import { SHARE_WORDS } from '../language/share'
import { useCatalogue } from '../language/useLanguage'

interface CopyRowProps {
  readonly label: string
  readonly text: string
  readonly isLink?: boolean
}

/** A text to take along: seen whole, copied by a button, or by hand where that is refused. */
export function CopyRow({ label, text, isLink = false }: CopyRowProps) {
  const words = useCatalogue(SHARE_WORDS)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const onCopy = async () => {
    try {
      // Without a secure connection there is no clipboard at all.
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      field.current?.select()
      setState('refused')
    }
  }
  return (
    <div className="copy-row">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        readOnly
        rows={isLink ? 1 : 6}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <button
        type="button"
        className="share-button"
        aria-label={`${words.copy}: ${label}`}
        onClick={onCopy}
      >
        {state === 'copied' ? words.copied : words.copy}
      </button>
      <p role="status" className="share-note">
        {state === 'copied' && <span className="unseen">{words.copied}</span>}
        {state === 'refused' && words.copyByHand}
      </p>
    </div>
  )
}
