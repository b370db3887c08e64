/** One raster tile server, as scripts/detail.mjs reads it when the page is built. */
export interface StreetDetail {
  readonly template: string
  readonly origin: string
  /** Plain text. */
  readonly attribution: string
}

declare const __STREET_DETAIL__: StreetDetail | null

/** Null in a page that was built without one: then there is no switch and no other origin. */
export const streetDetail = __STREET_DETAIL__
