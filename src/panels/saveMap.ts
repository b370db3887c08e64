import { pictureTexts } from '../language/pictures'
import type { Words } from '../language/words'
import { pictureFiles } from '../load/basemapRoles'
import { overviewBounds } from '../model/overview'
import type { AnnotatedArticle } from '../model/types'
import { ALL_PARTS } from '../picture/options'
import type { PictureKind, SaveOptions } from '../picture/protocol'
import { type SavedPicture, savePicture } from '../picture/savePicture'
import type { View } from '../view/view'

type Wish = Pick<SaveOptions, 'theme' | 'width' | 'height'> & Partial<SaveOptions>

/** The story on its map as a file, with what is said of the map in the reader's language. */
export function saveMap(
  kind: PictureKind,
  story: AnnotatedArticle,
  view: View,
  words: Words,
  wish: Wish,
): Promise<SavedPicture> {
  const options: SaveOptions = {
    look:
      view.camera === null
        ? { type: 'fit', bounds: overviewBounds(story) }
        : { type: 'camera', camera: view.camera },
    texts: pictureTexts(story, words),
    names: view.names ?? words.language,
    selected: view.place,
    hidden: view.hidden,
    numbers: new Map(),
    parts: ALL_PARTS,
    ...wish,
  }
  return savePicture(kind, story, options, pictureFiles)
}
