/** The aids that the reader has switched on. */
export interface Tools {
  readonly graticule: boolean
  readonly coordinates: boolean
  readonly ruler: boolean
}

export const NO_TOOLS: Tools = { graticule: false, coordinates: false, ruler: false }
