import { translated } from '../model/translated'
import type { AnnotatedArticle } from '../model/types'
import type { LegendWords, PictureTexts } from '../picture/texts'
import type { Catalogue } from './useLanguage'
import type { Words } from './words'

type PictureWords = Omit<PictureTexts, 'language' | 'label' | 'title' | 'layers' | 'sources'> & {
  readonly label: (title: string) => string
}

const legend = (title: string, note: string): LegendWords => ({ title, note })

export const PICTURE_WORDS: Catalogue<PictureWords> = {
  en: {
    label: (title) => `Map of the places in “${title}”`,
    approximate: legend('Approximate area', 'roughly so'),
    disputed: legend('Boundary', 'disputed or not delimited'),
    unlocated: 'No site named',
    outside: 'Outside this map',
    reliefSource: 'relief: SRTM',
    metres: 'm',
    kilometres: 'km',
  },
  ru: {
    label: (title) => `Карта мест из статьи «${title}»`,
    approximate: legend('Примерная область', 'примерно так'),
    disputed: legend('Граница', 'спорная или неделимитированная'),
    unlocated: 'Место не названо',
    outside: 'За пределами карты',
    reliefSource: 'рельеф: SRTM',
    metres: 'м',
    kilometres: 'км',
  },
  ky: {
    label: (title) => `«${title}» макаласындагы жерлердин картасы`,
    approximate: legend('Болжолдуу аймак', 'болжол менен ушундай'),
    disputed: legend('Чек ара', 'талаштуу же такталбаган'),
    unlocated: 'Жери аталган эмес',
    outside: 'Картанын сыртында',
    reliefSource: 'рельеф: SRTM',
    metres: 'м',
    kilometres: 'км',
  },
}

/** Every map that leaves the page names its sources, as their licences ask. */
const SOURCES = 'Natural Earth 1:10 000 000 · GeoNames (CC BY 4.0) · OurAirports'

/** All that a picture of a story says, in the language of the page. */
export function pictureTexts(story: AnnotatedArticle, { language }: Words): PictureTexts {
  const { label, ...words } = PICTURE_WORDS[language]
  const title = story.blocks.find(({ type }) => type === 'title')?.text ?? story.id
  const layers = story.layers.map(({ layer }) => [
    layer.id,
    legend(
      translated(layer.title, layer.titles, language),
      translated(layer.legend, layer.legends, language),
    ),
  ])
  return {
    ...words,
    language,
    label: label(title),
    title,
    layers: Object.fromEntries(layers),
    sources: SOURCES,
  }
}
