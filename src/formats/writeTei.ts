import { addressesOf } from './addresses'
import type { Story } from './format'
import { writeHeader } from './teiHeader'
import { speakerRef, TEI_CERTAINTY, xmlId } from './teiIds'
import { writeStandOff } from './teiStandOff'
import { type Mark, markText } from './teiText'
import { type Passage, type Tie, tieWords } from './teiTies'
import { group, inline, type Markup, xmlFile } from './writeXml'

/** @param base the address of the page: with it, the file says where its places are shown */
export function writeTei(story: Story, base?: string): string {
  const { article, annotations, layers } = story
  const ties = tieWords(article, annotations.annotations)
  const marked = article === null ? null : markText(article, marksOf(ties, story))
  const addresses = base === undefined ? null : addressesOf(story.id, base)
  const standOff = writeStandOff({
    addresses,
    layers,
    speakers: annotations.speakers,
    ties,
    crossing: marked?.crossing ?? [],
    whole: article === null ? '#file' : `#${xmlId.text(article.id)}`,
  })
  const root = group(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:space': 'preserve' },
    writeHeader(story, addresses),
    standOff,
    marked?.text ?? noText(standOff),
  )
  return xmlFile(root)
}

/** A TEI file must have something beside its header. */
function noText(standOff: Markup | null): Markup | null {
  return standOff === null ? group('text', {}, group('body', {}, inline('p', {}))) : null
}

function marksOf(ties: readonly Tie[], story: Story): readonly Mark[] {
  const passages = new Map<number, Passage>()
  for (const { passage } of ties) if (passage !== null) passages.set(passage.number, passage)
  const places = new Map(
    story.layers.flatMap(({ places }) => places.map((place) => [place.id, place])),
  )
  const names = ties.flatMap(({ annotation: { id, place, sense }, mention }): Mark[] => {
    if (mention === null) return []
    const certainty = places.get(place)?.properties.certainty
    const attributes = {
      'xml:id': xmlId.mention(id),
      type: sense,
      ref: `#${xmlId.place(place)}`,
      cert: certainty === undefined ? null : TEI_CERTAINTY[certainty],
    }
    return [{ ...mention, element: 'placeName', attributes }]
  })
  return [...[...passages.values()].map((passage) => markPassage(passage, story)), ...names]
}

/** Speech is `said`; what the article narrates is a plain `seg`. */
function markPassage({ number, start, end, speaker, speech }: Passage, story: Story): Mark {
  const id = { 'xml:id': xmlId.passage(number) }
  const who = speakerRef(speaker, story.annotations.speakers)
  if (speech === 'narration') {
    return { start, end, element: 'seg', attributes: { ...id, type: speech, corresp: who } }
  }
  const direct = String(speech === 'direct')
  return { start, end, element: 'said', attributes: { ...id, who, direct } }
}
