import { useState } from 'react'
import { recall, remember } from './remembered'

/** Shares of the width that the text may have, per cent. */
export const SPLIT = { least: 25, most: 70, usual: 45 } as const

/** Where the reader has put the bar between text and map. */
export function useSplit(): readonly [number, (split: number) => void] {
  const [split, setSplit] = useState(readSplit)
  const move = (next: number) => {
    const within = Math.min(SPLIT.most, Math.max(SPLIT.least, next))
    setSplit(within)
    remember('split', String(Math.round(within * 10) / 10))
  }
  return [split, move]
}

function readSplit(): number {
  const stored = Number(recall('split') ?? Number.NaN)
  return stored >= SPLIT.least && stored <= SPLIT.most ? stored : SPLIT.usual
}
