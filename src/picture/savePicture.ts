import { fontFiles } from '../lettering/fontFiles'
import type { AnnotatedArticle, Issue } from '../model/types'
import type {
  FromPictureWorker,
  PictureFiles,
  PictureKind,
  PictureWish,
  SaveOptions,
} from './protocol'

/** A file for the reader, and what is missing from it because it could not be loaded. */
export interface SavedPicture {
  readonly blob: Blob
  readonly name: string
  readonly issues: readonly Issue[]
}

const ENDINGS: Readonly<Record<PictureKind, string>> = {
  png: '.png',
  'png-2x': '@2x.png',
  svg: '.svg',
}

/**
 * The map of a story as a file. It is drawn anew, not copied from the screen, in a worker.
 * Rejects where there is no land to draw, or the browser cannot draw away from the page.
 */
export async function savePicture(
  kind: PictureKind,
  story: AnnotatedArticle,
  options: SaveOptions,
  files: PictureFiles,
): Promise<SavedPicture> {
  const fonts = fontFiles(['Source Sans 3 Variable', 'Source Serif 4', 'Source Serif 4 Italic'])
  const made = await askWorker({ kind, story, options, files, fonts: fonts.filter(isSetIn) })
  return { ...made, name: `${story.id}-map${ENDINGS[kind]}` }
}

/** Pictures have headings in the serif, and no running text. */
function isSetIn({ family, descriptors }: { family: string; descriptors: FontFaceDescriptors }) {
  return family !== 'Source Serif 4' || descriptors.weight === '700'
}

function askWorker(wish: PictureWish): Promise<Omit<SavedPicture, 'name'>> {
  const worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' })
  const asked = new Promise<Omit<SavedPicture, 'name'>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromPictureWorker>) => {
      if (data.type === 'made') resolve({ blob: data.blob, issues: data.issues })
      else reject(new Error(data.message))
    }
    worker.onerror = () => reject(new Error('the code that draws pictures could not be loaded'))
    worker.postMessage(wish)
  })
  return asked.finally(() => worker.terminate())
}
