import { useEffect, useRef } from 'react'
import { shapeInWords, whereInText, whoSays } from '../language/describe'
import { FIND_WORDS } from '../language/find'
import { useCatalogue, useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import { translated } from '../model/translated'
import type { AnnotatedArticle } from '../model/types'
import { markWords } from '../search/markWords'
import type { Found, Hit } from '../search/searchIndex'
import { LayerSign } from '../view/LayerSign'

interface FindResultProps {
  readonly id: string
  readonly story: AnnotatedArticle
  readonly found: Found
  readonly isActive: boolean
  readonly onGo: (hit: Hit) => void
}

/** A line of the results: what was found, the found words marked, and what it is. */
export function FindResult({ id, story, found, isActive, onGo }: FindResultProps) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const { hit, terms } = found
  const { text, lang, note } = useLine(story, hit)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: as above
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={isActive}
      className={`find-result is-${hit.kind}`}
      onClick={() => onGo(hit)}
    >
      {hit.kind === 'place' && (
        <LayerSign draw={hit.place.place.geometry === null ? 'unlocated' : hit.place.layer.draw} />
      )}
      <span className="find-text" lang={lang}>
        {markWords(text, terms).map((run, at) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have no other name than their place
          run.isMarked ? <mark key={at}>{run.text}</mark> : run.text,
        )}
      </span>
      <span className="find-note">{note}</span>
    </div>
  )
}

/** What a hit says of itself; the spelling that was found may be another than the one shown. */
function useLine(story: AnnotatedArticle, hit: Hit) {
  const words = useWords()
  const find = useCatalogue(FIND_WORDS)
  switch (hit.kind) {
    case 'place': {
      const { properties } = hit.place.place
      const { text, language } = nameIn(properties, words.language)
      const kind = translated(properties.kind, properties.kinds, words.language)
      return {
        text,
        lang: language,
        note: `${kind} · ${shapeInWords(words, hit.place.place).toLowerCase()}`,
      }
    }
    case 'passage': {
      const { start, end } = hit.mention.passage
      const { who } = whoSays(words, hit.mention)
      const note = `${who}, ${whereInText(words, story, hit.mention)}`
      return { text: story.text.slice(start, end), lang: story.article?.language, note }
    }
    case 'speaker': {
      const text = translated(hit.speaker.name, hit.speaker.names, words.language)
      return { text, lang: words.language, note: find.onlyHis }
    }
    case 'name': {
      const { text, language } = nameIn(hit.name, words.language)
      return { text, lang: language, note: '' }
    }
  }
}
