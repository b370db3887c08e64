import type { FormatId } from '../formats/format'
import type { PictureKind } from '../picture/protocol'
import type { Catalogue } from './useLanguage'

/** Formats that only come in have no row in the menu. */
type Written = Exclude<FormatId, 'recogito-csv' | 'recogito-jsonld' | 'recogito-studio'>

interface DownloadWords {
  readonly title: string
  readonly map: string
  readonly story: string
  readonly purposes: Readonly<Record<PictureKind | Written, string>>
  readonly making: string
  readonly saved: (file: string) => string
  readonly leftOut: string
  readonly failed: (reason: string) => string
}

export const DOWNLOAD_WORDS: Catalogue<DownloadWords> = {
  en: {
    title: 'Download',
    map: 'The map as a picture',
    story: 'The story as data',
    purposes: {
      png: 'for screens',
      'png-2x': 'for print and sharp screens',
      svg: 'to draw on; stays sharp at any size',
      story: 'everything in one zip, to keep or to publish elsewhere',
      geojson: 'for maps and geographic tools',
      'web-annotation': 'the exact words, for annotation tools',
      'linked-places': 'for gazetteers of historical places',
      tei: 'for editions and libraries',
      csv: 'for spreadsheets, one row a mention',
      kml: 'for globes and phones',
    },
    making: 'Being made…',
    saved: (file) => `Saved: ${file}`,
    leftOut: 'What this format leaves out:',
    failed: (reason) => `It could not be made: ${reason}`,
  },
  ru: {
    title: 'Скачать',
    map: 'Карта как картинка',
    story: 'История как данные',
    purposes: {
      png: 'для экрана',
      'png-2x': 'для печати и чётких экранов',
      svg: 'чтобы рисовать дальше; чётко при любом размере',
      story: 'всё в одном архиве: хранить или издать в другом месте',
      geojson: 'для карт и геоинформационных программ',
      'web-annotation': 'точные слова для программ разметки',
      'linked-places': 'для указателей исторических мест',
      tei: 'для научных изданий и библиотек',
      csv: 'для таблиц, строка на упоминание',
      kml: 'для глобусов и телефонов',
    },
    making: 'Готовится…',
    saved: (file) => `Сохранено: ${file}`,
    leftOut: 'Что в этот формат не вошло:',
    failed: (reason) => `Не получилось: ${reason}`,
  },
  ky: {
    title: 'Жүктөп алуу',
    map: 'Карта сүрөт катары',
    story: 'Окуя маалымат катары',
    purposes: {
      png: 'экран үчүн',
      'png-2x': 'басып чыгаруу жана так экрандар үчүн',
      svg: 'андан ары тартуу үчүн; каалаган өлчөмдө так',
      story: 'баары бир архивде: сактоо же башка жерде жарыялоо үчүн',
      geojson: 'карталар жана геомаалымат программалары үчүн',
      'web-annotation': 'так сөздөр, белгилөө программалары үчүн',
      'linked-places': 'тарыхый жерлердин көрсөткүчтөрү үчүн',
      tei: 'илимий басылмалар жана китепканалар үчүн',
      csv: 'таблицалар үчүн, ар бир эскерүүгө бир сап',
      kml: 'глобустар жана телефондор үчүн',
    },
    making: 'Даярдалууда…',
    saved: (file) => `Сакталды: ${file}`,
    leftOut: 'Бул форматка кирбей калганы:',
    failed: (reason) => `Даярдалган жок: ${reason}`,
  },
}
