import { readFileSync } from 'node:fs'
import { atRest, expectCard, search, words } from '../page'
import { mentionOf } from '../story'
import { expect, test } from '../test'

test('a page of another article is of that one, and its links stay with it', async ({
  page,
  guard,
}) => {
  // As the build writes it for each article but the first: beside the index, under its id.
  const built = readFileSync('dist/index.html', 'utf8')
  const html = built.replace('<html lang="en"', '<html lang="en" data-article="another"')
  await page.route(/\/another\.html/u, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  )
  await page.route('**/articles/another/*.json', (route) =>
    route.continue({ url: route.request().url().replace('another', 'second-russian-base') }),
  )
  await page.goto('./another.html')
  await atRest(page)
  expect(guard.requests.filter((url) => url.includes('/second-russian-base/'))).toEqual([])
  await words(page, 'p4-border').click()
  await expectCard(page, mentionOf('p4-border'))
  expect(new URL(page.url()).pathname).toBe('/another.html')
  expect(search(page)).not.toContain('article=')
  await page.reload()
  await expectCard(page, mentionOf('p4-border'))
})
