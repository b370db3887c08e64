import type { Drawing } from '../model/types'
import type { Sign } from './legendSigns'
import type { LegendWords, PictureTexts } from './texts'

export interface LegendEntry extends LegendWords {
  readonly sign: Sign
}

/** What the legend of a picture has to explain. */
export interface LegendNeeds {
  readonly layers: readonly { readonly id: string; readonly draw: Drawing }[]
  readonly approximate: boolean
  readonly disputed: boolean
  /** Names of places. */
  readonly unlocated: readonly string[]
  readonly outside: readonly string[]
}

/** The lines of the legend, points first, as on the screen; only what the picture needs. */
export function legendEntries(needs: LegendNeeds, texts: PictureTexts): readonly LegendEntry[] {
  const { approximate, disputed, unlocated, outside } = needs
  const named = (title: string, names: readonly string[]) => ({ title, note: names.join(' · ') })
  const rest: readonly (LegendEntry | null)[] = [
    approximate ? { sign: 'approximate', ...texts.approximate } : null,
    disputed ? { sign: 'disputed', ...texts.disputed } : null,
    unlocated.length > 0 ? { sign: 'unlocated', ...named(texts.unlocated, unlocated) } : null,
    outside.length > 0 ? { sign: 'none', ...named(texts.outside, outside) } : null,
  ]
  const layers = needs.layers.toReversed().flatMap(({ id, draw }) => {
    const words = texts.layers[id]
    return words === undefined ? [] : [{ sign: draw, ...words }]
  })
  return [...layers, ...rest.filter((entry) => entry !== null)]
}
