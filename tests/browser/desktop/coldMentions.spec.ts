import { expectCard, expectMarked, open, search, words } from '../page'
import { story, wordsOf } from '../story'
import { expect, test } from '../test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const { place, mentions } of story.places.values()) {
  test(`each link of ${place.id} opens the same passage on a page of its own`, async ({ page }) => {
    await open(page)
    for (const mention of mentions) {
      await test.step(`“${wordsOf(mention)}” (${mention.id})`, async () => {
        const href = await words(page, mention.id).getAttribute('href')
        await open(page, href ?? 'the link has no address')
        await expectCard(page, mention)
        await expectMarked(page, mention)
        await expect(words(page, mention.id)).toBeInViewport()
        expect(search(page)).toContain(`place=${place.id}&passage=${mention.id}&map=`)
      })
    }
  })
}
