import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { loadWords } from '../src/language/loadWords'
import { type NamedTown, whereIs } from '../src/language/whereIs'
import { measureOn } from '../src/picture/measureOn'
import type { PictureBasemap } from '../src/picture/pictureBasemap'
import { toSvgString } from '../src/picture/svgElement'
import type { MeasureText } from '../src/picture/type'
import { mapSketch } from '../src/prerender/mapSketch'
import type { OwnAddresses } from '../src/prerender/newsArticle'
import { PageBeforeScripts } from '../src/prerender/PageBeforeScripts'
import { description, type HeadTag, headTags } from '../src/prerender/pageHead'
import { pageTitle } from '../src/usePageTitle'
import { FIRST_ARTICLE, type Language, languages } from '../src/view/view'
import { newCanvas, registerFonts } from './buildCanvas'
import { articleIds, readBasemap, readStory } from './readStory'

/** An article as a page of its own. */
export interface ArticlePage {
  readonly article: string
  /** In the folder of the build. */
  readonly file: string
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly head: readonly HeadTag[]
  /** The content of the root element. */
  readonly body: string
}

/**
 * The pages of all articles that are in the repository, the first as the index.
 * @param address where the build is served, if that is known
 */
export async function makePages(
  root: string,
  address: string | null,
): Promise<readonly ArticlePage[]> {
  registerFonts(root)
  const measure = measureOn(newCanvas(1, 1))
  const basemap = readBasemap(root)
  return Promise.all(articleIds(root).map((id) => makePage(root, id, basemap, measure, address)))
}

async function makePage(
  root: string,
  article: string,
  basemap: PictureBasemap,
  measure: MeasureText,
  address: string | null,
): Promise<ArticlePage> {
  const story = readStory(root, article)
  const language = languages.find((known) => known === story.article?.language) ?? 'en'
  const words = await loadWords(language)
  const file = article === FIRST_ARTICLE ? 'index.html' : `${article}.html`
  const towns = townsOf(basemap)
  const places = [...story.places.values()]
  const map = toSvgString(mapSketch({ story, basemap }, words, measure))
  const markup = renderToStaticMarkup(
    createElement(PageBeforeScripts, {
      story,
      words,
      whereIs: new Map(places.map(({ id, place }) => [id, whereIs(place, towns, language)])),
    }),
  )
  return {
    article,
    file,
    language,
    title: pageTitle(story, undefined, language),
    description: description(story),
    head: headTags(story, language, address === null ? null : addressesOf(address, article, file)),
    body: markup.replace(FRAME, (frame) => frame.replace('><', () => `>${map}<`)),
  }
}

const FRAME = '<div class="map-sketch"></div>'

function addressesOf(address: string, article: string, file: string): OwnAddresses {
  return {
    page: new URL(file === 'index.html' ? './' : file, address).href,
    card: new URL(`articles/${article}/card.png`, address).href,
  }
}

/** Those that tell where a place is, as the app chooses them. */
function townsOf({ labels }: PictureBasemap): readonly NamedTown[] {
  return labels
    .filter(({ kind }) => kind === 'capital' || kind === 'seat')
    .map((label) => ({ ...label, at: [label.longitude, label.latitude] }))
}
