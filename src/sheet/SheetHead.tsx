import { SHEET_WORDS } from '../language/sheet'
import { useCatalogue, useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import type { AnnotatedArticle, StoryPlace } from '../model/types'
import { signOf } from '../reader/MentionLink'
import { LayerSign } from '../view/LayerSign'
import { SheetGrip } from './SheetGrip'
import type { Sheet } from './useSheet'

interface SheetHeadProps {
  readonly sheet: Sheet
  readonly story: AnnotatedArticle | null
  /** The place whose words are being read. */
  readonly selected: StoryPlace | undefined
  readonly onCard: () => void
  readonly onClose: () => void
}

/** What the sheet of the text has above it: the grip and its first line. */
export function SheetHead({ sheet, story, selected, onCard, onClose }: SheetHeadProps) {
  return (
    <>
      <SheetGrip sheet={sheet} />
      {selected === undefined ? (
        <ArticleLine story={story} />
      ) : (
        <PlaceLine place={selected} onCard={onCard} onClose={onClose} />
      )}
    </>
  )
}

/** All that is left of the text when the sheet is low. */
function ArticleLine({ story }: { readonly story: AnnotatedArticle | null }) {
  const words = useWords()
  const title = story?.blocks.find(({ type }) => type === 'title')?.text
  return (
    <p className="sheet-title" lang={title === undefined ? undefined : story?.article?.language}>
      {title ?? words.article}
    </p>
  )
}

interface PlaceLineProps {
  readonly place: StoryPlace
  readonly onCard: () => void
  readonly onClose: () => void
}

/** The way back to the card, while the text has taken its place. */
function PlaceLine({ place, onCard, onClose }: PlaceLineProps) {
  const words = useWords()
  const { aboutPlace } = useCatalogue(SHEET_WORDS)
  const name = nameIn(place.place.properties, words.language)
  return (
    <div className={`sheet-place draw-${signOf(place)}`}>
      <button type="button" aria-label={aboutPlace(name.text)} onClick={onCard}>
        <LayerSign draw={signOf(place)} />
        <span lang={name.language}>{name.text}</span>
      </button>
      <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 5l10 10M15 5L5 15" />
        </svg>
      </button>
    </div>
  )
}
