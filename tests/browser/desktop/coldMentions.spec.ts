import { expectCard, expectMarked, goTo, open, search, words } from '../page'
import { linkOf, story, wordsOf } from '../story'
import { expect, test } from '../test'

test.use({ viewport: { width: 960, height: 540 }, contextOptions: { reducedMotion: 'reduce' } })

/** The last is opened cold: of the passages of a place it is the furthest from the first view. */
for (const { place, mentions } of story.places.values()) {
  test(`each link of ${place.id} opens its passage, the last on a page of its own`, async ({
    page,
  }) => {
    for (const [index, mention] of mentions.toReversed().entries()) {
      await test.step(`“${wordsOf(mention)}” (${mention.id})`, async () => {
        await (index === 0 ? open : goTo)(page, linkOf(mention))
        await expectCard(page, mention)
        await expectMarked(page, mention)
        await expect(words(page, mention.id)).toBeInViewport()
        expect(search(page)).toContain(`${linkOf(mention)}&map=`)
        await expect(words(page, mention.id)).toHaveAttribute('href', linkOf(mention))
      })
    }
  })
}
