import type { Speaker, Speech } from '../model/types'
import type { Reason } from '../view/filter'
import type { Language } from '../view/view'

/** What a shape is, apart from how sure it is. */
export type Form = 'point' | 'line' | 'area'

/** All that the page says before anything is asked for. `en.ts`, `ru.ts` and `ky.ts` fill it. */
export interface Words {
  readonly language: Language
  /** Which way it is written: the page is laid out by it. */
  readonly direction: 'ltr' | 'rtl'
  readonly tagline: string
  readonly pageNavigation: string
  readonly places: string
  readonly credits: string
  readonly darkTheme: string
  readonly interfaceLanguage: string
  readonly find: string
  readonly share: string
  readonly download: string
  readonly print: string
  readonly keys: string
  readonly menu: string
  readonly skipToArticle: string
  readonly skipToPlaces: string
  readonly widthOfText: string
  readonly close: string

  readonly article: string
  readonly loadingArticle: string
  readonly articleMissing: string
  readonly articleAbsent: string
  readonly articleAbsentWhy: (id: string) => string
  readonly firstArticle: string
  readonly tryAgain: string
  readonly noMentions: string
  /** For who is here for the first time, in one line; a narrow screen has room for the first part. */
  readonly hint: readonly [what: string, why: string]
  readonly placesHeading: string
  readonly hiddenOnMap: string

  readonly headline: string
  readonly paragraph: (number: number) => string
  readonly theArticle: string
  readonly says: (speech: Speech, pronoun: Speaker['pronoun'] | null) => string
  readonly stateAsActor: string
  readonly shape: Readonly<
    Record<'exact' | 'approximate' | 'vague', Readonly<Record<Form, string>>>
  >
  readonly noSiteNamed: string
  readonly passages: (count: number) => string
  /** Of so many passages, those that the filter shows. */
  readonly passagesOf: (shown: number, count: number) => string

  readonly whoSaysWhat: string
  readonly tour: string
  readonly followText: string
  readonly followAgain: string

  readonly passageOf: (index: number, count: number) => string
  readonly readInArticle: string
  readonly cite: string
  readonly previousPassage: string
  readonly nextPassage: string
  readonly of: (index: number, count: number) => string
  readonly noWords: string
  readonly layerIsHidden: (title: string) => string
  readonly showLayer: string
  readonly inPlace: string
  readonly somewhereIn: string
  readonly drawnFrom: string
  readonly publicDomain: string

  readonly notices: string
  readonly dismiss: string
  readonly dismissHint: string
  readonly more: (count: number) => string

  readonly map: string
  readonly mapOfPlaces: string
  readonly mapKeys: string
  readonly mapFailed: (reason: string) => string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly wholeStory: string
  readonly fullScreen: string
  readonly leaveFullScreen: string
  readonly mapTools: string
  readonly inThisArticle: string
  readonly neverPinned: string
  readonly kilometres: (length: number) => string
  readonly metres: (length: number) => string
  readonly drawnAtScale: string
  readonly middle: string
  /** Degrees as text, already with the sign's letter left to the language. */
  readonly position: (latitude: string, north: boolean, longitude: string, east: boolean) => string

  readonly creditsText: string
  readonly creditsMap: string
  readonly sourceNotes: Readonly<
    Record<'naturalEarth' | 'geonames' | 'ourAirports' | 'srtm', string>
  >
  readonly madeWith: readonly [before: string, between: string, licences: string]
  readonly bordersNote: string
  readonly aralNote: string

  readonly clearFilter: string
  /** The reasons are those of `filteredBy`. */
  readonly filteredOut: (reasons: string) => string
  /** Why the words about a place are not shown now. */
  readonly filteredBy: Readonly<Record<Reason, string>>
}
