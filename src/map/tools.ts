/** The aids that the reader has switched on. */
export interface Tools {
  readonly detail: boolean
  readonly graticule: boolean
  readonly coordinates: boolean
  readonly ruler: boolean
}

export const NO_TOOLS: Tools = { detail: false, graticule: false, coordinates: false, ruler: false }
