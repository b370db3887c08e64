import { useMediaQuery } from './useMediaQuery'

/** The text beside the map; or text and card on a sheet over it, at its foot or at its side. */
export type Layout = 'panes' | 'foot' | 'side'

/** Windows under 800 px, and phones that are held sideways. */
const SHEET = '(max-width: 799.98px), (max-width: 999.98px) and (max-height: 499.98px)'
/** Too low for a map above a sheet, and wide enough for one beside it. */
const SIDE = '(min-width: 560px) and (max-height: 499.98px)'

/** For a page that begins. */
export function beginsOnSheet(): boolean {
  return window.matchMedia(SHEET).matches
}

export function useLayout(): Layout {
  const sheet = useMediaQuery(SHEET)
  const side = useMediaQuery(SIDE)
  if (!sheet) return 'panes'
  return side ? 'side' : 'foot'
}
