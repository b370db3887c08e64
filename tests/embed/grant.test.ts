import { expect, test } from 'vitest'
import { grant } from '../../src/embed/grant'
import { PLAIN_VIEW, select, toggleLayer } from '../../src/view/view'
import { story } from '../browser/story'

const wish = (place: string | null, passage: string | null = null) =>
  ({ type: 'passages:select', place, passage }) as const

const KYRGYZSTAN = 'p5-kyrgyzstan'

test.each([
  ['a place shows its first passage', wish('kant'), 'show kant p5-kant'],
  ['a passage shows that one', wish('kyrgyzstan', KYRGYZSTAN), `show kyrgyzstan ${KYRGYZSTAN}`],
  ['nothing closes the card', wish(null), 'close'],
  ['a place that the article has not is refused', wish('rome'), 'refuse unknown place'],
  ['what every object has is refused', wish('__proto__'), 'refuse unknown place'],
  ['no id at all is refused', wish(''), 'refuse unknown place'],
  ['another place’s passage is refused', wish('kant', KYRGYZSTAN), 'refuse unknown passage'],
  ['a passage of nowhere is refused', wish(null, 'p5-kant'), 'refuse malformed'],
])('a wish for %s', (_, asked, granted) => {
  expect(Object.values(grant(asked, story, PLAIN_VIEW)).join(' ')).toBe(granted)
})

test('a place opens with the passage with which it opens for a reader', () => {
  const places = [...story.places.values()].filter(({ mentions }) => mentions.length > 0)
  expect(places.length).toBeGreaterThan(5)
  for (const { id, mentions, layer } of places) {
    const view = toggleLayer(select(PLAIN_VIEW, 'kant', null), layer.id)
    expect(grant(wish(id), story, view)).toEqual({
      kind: 'show',
      place: id,
      passage: mentions[0]?.id,
    })
  }
})
