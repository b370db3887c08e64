import type { BasemapFile, PainterFiles } from '../basemap/protocol'
import type { FontFile } from '../lettering/fontFiles'
import type { AnnotatedArticle, Issue } from '../model/types'
import type { Theme } from '../view/view'
import type { PictureOptions } from './options'

/** What a picture can be saved as; `png-2x` has two pixels for each of the screen's. */
export const pictureKinds = ['png', 'png-2x', 'svg'] as const

export type PictureKind = (typeof pictureKinds)[number]

/** What a picture is drawn from. */
export interface PictureFiles extends PainterFiles {
  /** Each a GeoJSON file of names. */
  readonly names: readonly BasemapFile[]
}

/** A file that leaves the page says its own colours. */
export interface SaveOptions extends PictureOptions {
  readonly theme: Theme
}

export interface PictureWish {
  readonly kind: PictureKind
  readonly story: AnnotatedArticle
  readonly options: SaveOptions
  readonly files: PictureFiles
  readonly fonts: readonly FontFile[]
}

/** `issues`: what could not be loaded, and is missing from the picture. */
export type FromPictureWorker =
  | { readonly type: 'made'; readonly blob: Blob; readonly issues: readonly Issue[] }
  | { readonly type: 'failed'; readonly message: string }
