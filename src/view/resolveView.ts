import type { AnnotatedArticle, Issue, Parsed } from '../model/types'
import { ARTICLE_SPEAKER } from './filter'
import { firstPassage } from './filterStory'
import { linkIssue } from './link'
import { tourOf } from './tour'
import type { View } from './view'

/**
 * Hold a view against the story: ids that it does not have become issues and are
 * dropped; a place without a passage gets its first that is shown; a passage without a place
 * gets its own; a tour without either begins.
 */
export function resolveView(view: View, story: AnnotatedArticle): Parsed<View> {
  const issues: Issue[] = []
  const mention = story.mentions.find(({ id }) => id === view.passage)
  const named = story.places.get(view.place ?? '')
  if (view.place !== null && named === undefined) {
    issues.push(linkIssue('place', `this article has no place "${view.place}"`))
  }
  // What is sound in a link still counts: a passage leads to its own place.
  const place = named ?? story.places.get(mention?.place ?? '')
  if (view.passage !== null && mention === undefined) {
    issues.push(linkIssue('passage', `this article has no passage "${view.passage}"`))
  } else if (mention !== undefined && place !== undefined && mention.place !== place.id) {
    issues.push(linkIssue('passage', `the passage "${mention.id}" is about another place`))
  }
  const value: View = {
    ...view,
    place: place?.id ?? null,
    passage: null,
    hidden: view.hidden.filter((id) => isLayer(id, 'hide', story, issues)),
    filter: {
      ...view.filter,
      speakers: view.filter.speakers.filter((name) => isSpeaker(name, story, issues)),
      layers: view.filter.layers.filter((id) => isLayer(id, 'layer', story, issues)),
    },
  }
  if (place === undefined) return { value: atStart(value, story), issues }
  const own = place.mentions.find(({ id }) => id === view.passage)
  const passage = own?.id ?? firstPassage(place, story, value)
  return { value: { ...value, passage }, issues }
}

function atStart(view: View, story: AnnotatedArticle): View {
  const [start] = view.tour ? tourOf(story, view) : []
  return start === undefined ? view : { ...view, place: start.place, passage: start.id }
}

function isLayer(id: string, key: string, story: AnnotatedArticle, issues: Issue[]): boolean {
  if (story.layers.some(({ layer }) => layer.id === id)) return true
  issues.push(linkIssue(key, `there is no layer "${id}"`))
  return false
}

function isSpeaker(name: string, story: AnnotatedArticle, issues: Issue[]): boolean {
  if (name === ARTICLE_SPEAKER) return true
  if (story.mentions.some(({ speaker }) => speaker?.name === name)) return true
  issues.push(linkIssue('speaker', `nobody in this article is called "${name.slice(0, 40)}"`))
  return false
}
