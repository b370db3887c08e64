import { useEffect, useRef } from 'react'
import { shapeInWords, whereInText, whoSays } from '../language/describe'
import { pictureTexts } from '../language/pictures'
import { PRINT_WORDS } from '../language/print'
import { useCatalogue, useWords } from '../language/useLanguage'
import { nameIn } from '../model/nameIn'
import { segment } from '../model/segment'
import { translated } from '../model/translated'
import type { AnnotatedArticle, StoryPlace, TextBlock } from '../model/types'
import { shareLinks } from '../view/shareLinks'
import { PLAIN_VIEW, type View } from '../view/view'
import { placeNumbers } from './placeNumbers'

interface PrintSheetProps {
  readonly story: AnnotatedArticle
  readonly view: View
  readonly map: ImageBitmap | null
}

/** The article with a number at each mention, the map with the same numbers, and the list. */
export function PrintSheet({ story, view, map }: PrintSheetProps) {
  const words = useWords()
  const print = useCatalogue(PRINT_WORDS)
  const numbers = placeNumbers(story)
  const { article } = story
  const places = [...numbers.keys()].flatMap((id) => story.places.get(id) ?? [])
  const address = shareLinks(window.location.href, { ...PLAIN_VIEW, article: view.article }, '', {
    start: 0,
    end: 0,
  }).place
  return (
    <>
      <article lang={article?.language} dir="auto">
        {story.blocks.map((block) => (
          <PrintBlock key={block.start} story={story} block={block} numbers={numbers} />
        ))}
      </article>
      <p className="print-note">{print.note}</p>
      {map !== null && <PrintMap map={map} label={pictureTexts(story, words).label} />}
      <h2>{print.places}</h2>
      <ol className="print-places">
        {places.map((place) => (
          <PrintPlace key={place.id} story={story} place={place} number={numbers.get(place.id)} />
        ))}
      </ol>
      <footer>
        {article !== null && (
          <p lang={article.language}>
            {article.credit} {article.rights}
          </p>
        )}
        <p>{words.bordersNote}</p>
        <p>
          {print.from} {address}
        </p>
      </footer>
    </>
  )
}

interface PrintBlockProps {
  readonly story: AnnotatedArticle
  readonly block: TextBlock
  readonly numbers: ReadonlyMap<string, string>
}

function PrintBlock({ story, block, numbers }: PrintBlockProps) {
  const text = segment(block, story.mentions).map(({ start, end, spans: [mention] }) => {
    const run = story.text.slice(start, end)
    // A mention that another cuts in two has its number after the last of it.
    if (mention === undefined || mention.end !== end) return run
    return (
      <span key={start} className="print-mention">
        <u>{run}</u>
        <sup>{numbers.get(mention.place)}</sup>
      </span>
    )
  })
  if (block.type === 'title') return <h1>{text}</h1>
  return <p className={`print-${block.type}`}>{text}</p>
}

function PrintMap({ map, label }: { readonly map: ImageBitmap; readonly label: string }) {
  const ref = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    ref.current?.getContext('2d')?.drawImage(map, 0, 0)
  }, [map])
  return (
    <figure className="print-map">
      <canvas ref={ref} width={map.width} height={map.height} aria-label={label} />
    </figure>
  )
}

interface PrintPlaceProps {
  readonly story: AnnotatedArticle
  readonly place: StoryPlace
  readonly number: string | undefined
}

function PrintPlace({ story, place, number }: PrintPlaceProps) {
  const words = useWords()
  const { properties } = place.place
  const kind = translated(properties.kind, properties.kinds, words.language)
  return (
    <li value={Number(number)}>
      <b>{nameIn(properties, words.language).text}</b>
      {` · ${kind} · ${shapeInWords(words, place.place).toLowerCase()}. `}
      <span>{translated(properties.shape, properties.shapes, words.language)}</span>
      {place.mentions.map((mention) => {
        const { start, end } = mention.passage
        const { who, how } = whoSays(words, mention)
        return (
          <blockquote key={mention.id}>
            <span lang={story.article?.language}>{story.text.slice(start, end)}</span>{' '}
            <cite>{`— ${who}, ${how}, ${whereInText(words, story, mention)}`}</cite>
          </blockquote>
        )
      })}
    </li>
  )
}
