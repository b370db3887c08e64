import { useState } from 'react'
import { recallSplit, SPLIT } from './comforts'
import { remember } from './remembered'

/** Where the reader has put the bar between text and map. */
export function useSplit(): readonly [number, (split: number) => void] {
  const [split, setSplit] = useState(recallSplit)
  const move = (next: number) => {
    const within = Math.min(SPLIT.most, Math.max(SPLIT.least, next))
    setSplit(within)
    remember('split', String(Math.round(within * 10) / 10))
  }
  return [split, move]
}
