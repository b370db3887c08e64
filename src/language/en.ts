import { number, plural } from './plural'
import type { Words } from './words'

const POSSESSIVE = { he: 'his', she: 'her', they: 'their' } as const

export const en: Words = {
  language: 'en',
  direction: 'ltr',
  tagline: 'Central Asia, read on the map',
  pageNavigation: 'Page',
  places: 'Places',
  credits: 'Credits',
  darkTheme: 'Dark theme',
  interfaceLanguage: 'Language',
  find: 'Find a place or passage',
  share: 'Share and cite',
  download: 'Download',
  print: 'Print',
  keys: 'Keys',
  menu: 'Menu',
  skipToArticle: 'Skip to the article',
  skipToPlaces: 'Skip to the list of places',
  widthOfText: 'Width of the text',
  close: 'Close',

  article: 'Article',
  loadingArticle: 'Loading the article…',
  articleMissing: 'The text of this article could not be shown.',
  articleAbsent: 'There is no such article',
  articleAbsentWhy: (id) => `The link asks for “${id}”, which is not here.`,
  firstArticle: 'Read the first article',
  tryAgain: 'Try again',
  noMentions: 'None of its words is tied to a place yet. These places are known:',
  hint: ['Press marked words or the map', ': each leads to the other'],
  placesHeading: 'Places in this article',
  hiddenOnMap: 'hidden on the map',

  headline: 'headline',
  paragraph: (number) => `paragraph ${number}`,
  theArticle: 'The article',
  says: (speech, pronoun) => {
    if (pronoun === null) return 'in its own words'
    if (speech === 'reported') return 'as the article reports'
    return `in ${POSSESSIVE[pronoun]} own words`
  },
  stateAsActor: 'here the name stands for the state, not for a spot on the map',
  shape: {
    exact: {
      point: 'Exact point',
      line: 'Line, exact to its scale',
      area: 'Outline, exact to its scale',
    },
    approximate: {
      point: 'Approximate point',
      line: 'Approximate line',
      area: 'Approximate outline',
    },
    vague: {
      point: 'Somewhere around this point',
      line: 'Somewhere along this line',
      area: 'Area with uncertain edges',
    },
  },
  noSiteNamed: 'No site named',
  passages: (count) => plural('en', count, { one: 'passage', other: 'passages' }),
  passagesOf: (shown, count) => `${number('en', shown)} of ${en.passages(count)}`,

  whoSaysWhat: 'Who says what',
  tour: 'Tour of the text',
  followText: 'The map follows the text',
  followAgain: 'Follow the text again',

  passageOf: (index, count) => `passage ${index} of ${count}`,
  readInArticle: 'Read in the article',
  cite: 'Cite',
  previousPassage: 'Previous passage',
  nextPassage: 'Next passage',
  of: (index, count) => `${index} of ${count}`,
  noWords: 'The article has no words about it.',
  layerIsHidden: (title) => `The layer “${title}” is hidden on the map.`,
  showLayer: 'Show it',
  inPlace: 'In',
  somewhereIn: 'Somewhere in',
  drawnFrom: 'Drawn from',
  publicDomain: 'Public domain',

  notices: 'Notices',
  dismiss: 'Dismiss',
  dismissHint: 'Dismiss the hint',
  more: (count) => `And ${count} more.`,

  map: 'Map',
  mapOfPlaces: 'Map of the places',
  mapKeys: 'Arrow keys move the map, plus and minus zoom, Tab goes through the places.',
  mapFailed: (reason) => `The map could not be shown: ${reason}. The text is complete without it.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeStory: 'Show the whole story',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  mapTools: 'Names, ruler and signs',
  inThisArticle: 'In this article',
  neverPinned: 'listed, never pinned',
  kilometres: (length) => `${number('en', length, length < 10 && length % 1 !== 0 ? 1 : 0)} km`,
  metres: (length) => `${number('en', length)} m`,
  drawnAtScale: 'drawn at 1:10 million',
  middle: 'Middle:',
  position: (latitude, north, longitude, east) =>
    `${latitude}° ${north ? 'N' : 'S'}, ${longitude}° ${east ? 'E' : 'W'}`,

  creditsText: 'The text',
  creditsMap: 'The map',
  sourceNotes: {
    naturalEarth: 'borders, regions, rivers and lakes; glaciers at 1:50 million; public domain',
    geonames: 'towns; CC BY 4.0',
    ourAirports: 'the airfield; public domain',
    srtm: 'shaded from 2 arc-minute heights; public domain',
  },
  madeWith: ['Made with', 'and other free software:', 'licences'],
  bordersNote:
    'Borders are Natural Earth’s at 1:10 million, by its names of 2019 to 2022, and older than some treaties, the Kyrgyz–Tajik one of 2025 among them. Those that are disputed or not delimited are dashed: in Kashmir, between China and India, around Crimea, Abkhazia and others. Crimea is drawn as part of Ukraine (UN General Assembly resolution 68/262). No line here is a statement about anyone’s claim.',
  aralNote: 'The Aral Sea is drawn as it was in the early 2000s; it has shrunk since.',

  clearFilter: 'Clear the filter',
  filteredOut: (reasons) => `Filtered out: ${reasons}.`,
  filteredBy: {
    speaker: 'somebody else says it',
    speech: 'it is said in another way',
    sense: 'the name is used in another sense',
    layer: 'it is in another layer',
    hidden: 'its layer is hidden',
  },
}
