import { CARD, drawCard } from '../src/picture/drawCard'
import { measureOn } from '../src/picture/measureOn'
import { paintPicture } from '../src/picture/paintPicture'
import { encodePng, newCanvas, readRelief, registerFonts } from './buildCanvas'
import { articleIds, readBasemap, readStory } from './readStory'

export interface CardFile {
  readonly article: string
  readonly png: Buffer
}

/** The card of every article that is in the repository. */
export async function makeCards(root: string): Promise<readonly CardFile[]> {
  const relief = readRelief(root)
  registerFonts(root)
  const measure = measureOn(newCanvas(1, 1))
  const basemap = readBasemap(root)
  const cards = articleIds(root).map(async (article): Promise<CardFile> => {
    const picture = drawCard({ story: readStory(root, article), basemap }, measure)
    const options = { ratio: CARD.ratio, relief: await relief, newCanvas }
    return { article, png: await encodePng(paintPicture(picture, options)) }
  })
  return Promise.all(cards)
}
