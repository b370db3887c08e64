import './textSize.css'
import { useId } from 'react'
import { COMFORT_WORDS, percent } from '../language/comfort'
import { useCatalogue, useWords } from '../language/useLanguage'
import { type TextSize, USUAL_SIZE } from '../view/comforts'
import type { Settings } from '../view/useSettings'
import { nextTextSize } from '../view/useTextSize'

type TextSizeRowProps = Pick<Settings, 'textSize' | 'onTextSize'>

/** Smaller, larger, and back to what is usual. */
export function TextSizeRow({ textSize, onTextSize }: TextSizeRowProps) {
  const words = useCatalogue(COMFORT_WORDS)
  const { language } = useWords()
  const label = useId()
  const sizeButton = (name: string, sign: string, size: TextSize | null) => (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-disabled={size === null}
      onClick={() => {
        if (size !== null) onTextSize(size)
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups the fields of a form
    <div className="text-size" role="group" aria-labelledby={label}>
      <span id={label}>{words.textSize}</span>
      <output>{percent(language, textSize)}</output>
      <div>
        {sizeButton(words.smaller, 'A−', nextTextSize(textSize, -1))}
        {sizeButton(words.usual, '↺', textSize === USUAL_SIZE ? null : USUAL_SIZE)}
        {sizeButton(words.larger, 'A+', nextTextSize(textSize, 1))}
      </div>
    </div>
  )
}
