import './article.css'
import type { AnnotatedArticle, TextBlock } from '../model/types'
import type { View } from '../view/view'
import { BlockText } from './BlockText'
import type { ReadingActions } from './MentionLink'

interface ArticleTextProps extends ReadingActions {
  readonly story: AnnotatedArticle
  readonly view: View
  readonly lit: string | null
  /** The block that the map follows, as an index into those of the story. */
  readonly read: number | null
}

/** The id of the element whose children are the blocks, in their order. */
export const ARTICLE = 'article'

/** The article, set for reading: title, numbered paragraphs, pull quotation. */
export function ArticleText({ read, ...props }: ArticleTextProps) {
  return (
    <article lang={props.story.article?.language} dir="auto" id={ARTICLE} tabIndex={-1}>
      {props.story.blocks.map((block, index) => (
        <BlockElement key={block.start} block={block} isRead={index === read} {...props} />
      ))}
    </article>
  )
}

interface BlockElementProps extends Omit<ArticleTextProps, 'read'> {
  readonly block: TextBlock
  readonly isRead: boolean
}

function BlockElement({ block, isRead, ...props }: BlockElementProps) {
  const text = <BlockText block={block} {...props} />
  const read = isRead ? ' is-read' : ''
  switch (block.type) {
    case 'title':
      return <h1>{text}</h1>
    case 'paragraph':
      return (
        <p className={`paragraph${read}`}>
          <ParagraphNumber block={block} />
          {text}
        </p>
      )
    case 'quotation':
      return (
        <blockquote className={`quotation${read}`}>
          <p>
            <ParagraphNumber block={block} />
            {text}
          </p>
        </blockquote>
      )
    case 'attribution':
      return <p className="quotation-by">{text}</p>
  }
}

function ParagraphNumber({ block }: { readonly block: TextBlock }) {
  return (
    <span className="paragraph-number" aria-hidden="true">
      {block.number}
    </span>
  )
}
