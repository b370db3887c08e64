import { translated } from '../model/translated'
import type { AnnotatedArticle } from '../model/types'
import { ARTICLE_SPEAKER } from '../view/filter'
import type { Language } from '../view/view'
import type { Wish } from '../view/wishes'
import type { SpeakerWords } from './speakers'

/** What a wish of the filter is called: a speaker, a manner, a sense, a layer. */
export function wishName(
  words: SpeakerWords,
  language: Language,
  story: AnnotatedArticle,
  wish: Wish,
): string {
  switch (wish.part) {
    case 'speakers': {
      if (wish.value === ARTICLE_SPEAKER) return words.articleItself
      const said = story.mentions.find(({ speaker }) => speaker?.name === wish.value)
      return translated(wish.value, said?.speaker?.names, language)
    }
    case 'speech':
      return words.speechIs[wish.value]
    case 'sense':
      return words.senseIs[wish.value]
    case 'layers':
    case 'hidden': {
      const found = story.layers.find(({ layer }) => layer.id === wish.value)?.layer
      return translated(found?.title ?? wish.value, found?.titles, language)
    }
  }
}
