import './article.css'
import type { AnnotatedArticle, TextBlock } from '../model/types'
import type { View } from '../view/view'
import { BlockText } from './BlockText'
import type { ReadingActions } from './MentionLink'

interface ArticleTextProps extends ReadingActions {
  readonly story: AnnotatedArticle
  readonly view: View
  readonly lit: string | null
}

/** The article, set for reading: title, numbered paragraphs, pull quotation. */
export function ArticleText(props: ArticleTextProps) {
  return (
    <article lang={props.story.article?.language} id="article" tabIndex={-1}>
      {props.story.blocks.map((block) => (
        <BlockElement key={block.start} block={block} {...props} />
      ))}
    </article>
  )
}

function BlockElement({ block, ...props }: ArticleTextProps & { readonly block: TextBlock }) {
  const text = <BlockText block={block} {...props} />
  switch (block.type) {
    case 'title':
      return <h1>{text}</h1>
    case 'paragraph':
      return (
        <p className="paragraph">
          <ParagraphNumber block={block} />
          {text}
        </p>
      )
    case 'quotation':
      return (
        <blockquote className="quotation">
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
