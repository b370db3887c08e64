import { type Context, setFill, setStroke } from './canvas'
import type { BentWords, Words } from './marks'

export function paintWords(context: Context, words: Words): void {
  const { text, at, anchor, halo } = words
  setType(context, words, words.spacing)
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  if (halo !== null) {
    setHalo(context, halo)
    context.strokeText(text, ...at)
  }
  setFill(context, { colour: words.colour, strength: 1 })
  context.fillText(text, ...at)
}

/** All halos first: one must not lie over the letter before it. */
export function paintBentWords(context: Context, words: BentWords): void {
  const { halo, letters, colour } = words
  setType(context, words, 0)
  context.textAlign = 'left'
  if (halo !== null) {
    setHalo(context, halo)
    for (const letter of letters) turned(letter, (text) => context.strokeText(text, 0, 0))
  }
  setFill(context, { colour, strength: 1 })
  for (const letter of letters) turned(letter, (text) => context.fillText(text, 0, 0))

  function turned({ text, at, angle }: BentWords['letters'][number], draw: (text: string) => void) {
    context.save()
    context.translate(...at)
    context.rotate(angle)
    draw(text)
    context.restore()
  }
}

function setType(context: Context, { font }: { readonly font: string }, spacing: number): void {
  context.font = font
  context.textBaseline = 'alphabetic'
  // Not in every browser yet; without it the capitals stand closer.
  if ('letterSpacing' in context) context.letterSpacing = `${spacing}px`
}

function setHalo(context: Context, { ink, width }: NonNullable<Words['halo']>): void {
  setStroke(context, ink, width)
  context.setLineDash([])
}
