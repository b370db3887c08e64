import { pictureFiles } from '../../../src/load/basemapRoles'
import { loadArticle } from '../../../src/load/loadArticle'
import { overviewBounds } from '../../../src/model/overview'
import type { AnnotatedArticle } from '../../../src/model/types'
import { ALL_PARTS } from '../../../src/picture/options'
import type { PictureFiles, PictureKind, SaveOptions } from '../../../src/picture/protocol'
import { savePicture } from '../../../src/picture/savePicture'
import { englishTexts } from '../../../src/picture/texts'

/** Saves pictures in the real page, as a menu of the page will. */

export interface Wish {
  readonly kind: PictureKind
  readonly options: Partial<SaveOptions>
  /** A place to leave out of the story. */
  readonly without?: string
  /** A file of the base map that is not there. */
  readonly missing?: string
}

export interface Saved {
  readonly name: string
  readonly type: string
  /** Base64. */
  readonly bytes: string
  readonly issues: readonly string[]
}

export async function save({ kind, options, without, missing }: Wish): Promise<Saved> {
  const { value } = await loadArticle('second-russian-base')
  const story = without === undefined ? value : leaveOut(value, without)
  const files = missing === undefined ? pictureFiles : lose(missing)
  const { blob, name, issues } = await savePicture(
    kind,
    story,
    {
      width: 900,
      height: 700,
      look: { type: 'fit', bounds: overviewBounds(value) },
      theme: 'light',
      texts: englishTexts(value),
      names: 'en',
      selected: null,
      hidden: [],
      numbers: new Map(),
      parts: ALL_PARTS,
      ...options,
    },
    files,
  )
  return {
    name,
    type: blob.type,
    bytes: await base64(blob),
    issues: issues.map(({ file, message }) => `${file}: ${message}`),
  }
}

function leaveOut(story: AnnotatedArticle, place: string): AnnotatedArticle {
  const layers = story.layers.map((layer) => ({
    ...layer,
    places: layer.places.filter(({ id }) => id !== place),
  }))
  return { ...story, layers, places: new Map([...story.places].filter(([id]) => id !== place)) }
}

function lose(name: string): PictureFiles {
  const lost = { file: `geo/basemap/${name}`, url: new URL('missing', document.baseURI).href }
  const images = Object.hasOwn(pictureFiles.images, name) ? { [name]: lost } : {}
  return {
    ...pictureFiles,
    ...(name === 'land.topojson' ? { land: lost } : {}),
    images: { ...pictureFiles.images, ...images },
  }
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
