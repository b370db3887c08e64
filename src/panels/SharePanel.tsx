import './share.css'
import { whereInText, whoSays } from '../language/describe'
import { SHARE_WORDS } from '../language/share'
import { useCatalogue, useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import type { AnnotatedArticle, Mention } from '../model/types'
import { formatView, parseView } from '../view/link'
import { type ShareLinks, shareLinks } from '../view/shareLinks'
import type { View } from '../view/view'
import { CopyRow } from './CopyRow'
import { EmbedRows } from './EmbedRows'
import { PanelFrame } from './PanelFrame'
import type { PanelProps } from './panels'

/** Links to what is on the screen, and the passage as one would cite it. */
export default function SharePanel({ story, view, onClose }: PanelProps) {
  const words = useWords()
  const share = useCatalogue(SHARE_WORDS)
  const place = story.places.get(view.place ?? '')
  const mention = place?.mentions.find(({ id }) => id === view.passage)
  // The address bar has the camera too, which a panel is not told of.
  const here = viewHere()
  return (
    <PanelFrame title={share.title} onClose={onClose} wide>
      <div className="share">
        <CopyRow label={share.view} text={here} isLink />
        {place !== undefined && (
          <CopyRow
            label={share.place(nameIn(place.place.properties, words.language).text)}
            text={linksTo(story, view, mention).place}
            isLink
          />
        )}
        {mention === undefined ? (
          <p className="share-note">{share.chooseFirst}</p>
        ) : (
          <PassageRows story={story} view={view} mention={mention} />
        )}
        {/* A page in one file has no address that another page could show. */}
        {import.meta.env.MODE !== 'single' && <EmbedRows view={view} title={titleOf(story)} />}
      </div>
    </PanelFrame>
  )
}

interface PassageRowsProps {
  readonly story: AnnotatedArticle
  readonly view: View
  readonly mention: Mention
}

function PassageRows({ story, view, mention }: PassageRowsProps) {
  const words = useWords()
  const share = useCatalogue(SHARE_WORDS)
  const links = linksTo(story, view, mention)
  const { start, end } = mention.passage
  const citation = share.cite({
    quotation: story.text.slice(start, end),
    ...whoSays(words, mention),
    article: titleOf(story),
    where: whereInText(words, story, mention),
    link: links.passage,
  })
  return (
    <>
      <CopyRow label={share.passage} text={links.passage} isLink />
      <CopyRow label={share.words} text={links.words} isLink />
      <CopyRow label={share.citation} text={citation} />
      <SystemShare title={titleOf(story)} text={citation} url={links.passage} />
    </>
  )
}

/** The device's own way to share, where it has one. */
function SystemShare(data: {
  readonly title: string
  readonly text: string
  readonly url: string
}) {
  const share = useCatalogue(SHARE_WORDS)
  if (navigator.share === undefined || !navigator.canShare(data)) return null
  return (
    <button
      type="button"
      className="share-button"
      // To change one's mind is no error.
      onClick={() => navigator.share(data).catch(() => {})}
    >
      {share.share}
    </button>
  )
}

/** Whoever shares from within a frame shares the page itself. */
function viewHere(): string {
  const here = new URL(window.location.href)
  const { value } = parseView(here.search)
  if (value.embed) here.search = formatView({ ...value, embed: false, theme: null })
  return here.href
}

function linksTo(story: AnnotatedArticle, view: View, mention: Mention | undefined): ShareLinks {
  const nothing = { start: 0, end: 0 }
  return shareLinks(window.location.href, view, story.text, mention?.passage ?? nothing)
}

function titleOf(story: AnnotatedArticle): string {
  return story.blocks.find(({ type }) => type === 'title')?.text ?? story.id
}
