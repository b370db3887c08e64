import type { Article, Block, TextBlock } from './types'

const BETWEEN_BLOCKS = '\n\n'

/**
 * The blocks in reading order with their offsets in the text (UTF-16 code units).
 *
 * The attribution of a quotation is a block of its own, so that joining the texts
 * gives the article as it was supplied, to the character.
 */
export function textBlocks(article: Article): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  let number = 0
  for (const { type, text } of article.blocks.flatMap(withAttribution)) {
    const numbered = type === 'paragraph' || type === 'quotation'
    const end = start + text.length
    blocks.push({ type, text, start, end, number: numbered ? ++number : null })
    start = end + BETWEEN_BLOCKS.length
  }
  return blocks
}

/** The whole text. All offsets of the model count from its beginning. */
export function articleText(article: Article): string {
  return article.blocks
    .flatMap(withAttribution)
    .map((block) => block.text)
    .join(BETWEEN_BLOCKS)
}

function withAttribution(block: Block): readonly Pick<TextBlock, 'type' | 'text'>[] {
  if (block.type !== 'quotation') return [block]
  return [block, { type: 'attribution', text: block.attribution }]
}
