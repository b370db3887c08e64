import type { Frame, Page } from '@playwright/test'
import { blamed, withAxe } from '../axe'
import { expect, frameIn, test, told, wish } from '../newsroom'
import { firstMention, mentionOf, placeOf, wordsOf } from '../story'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const ARTICLE = 'article="second-russian-base"'

test('what the share panel gives is pasted into a page of others, and shows the same', async ({
  page,
  newsroom,
}) => {
  await page.goto(`${newsroom.app}/?place=kant&hide=states&lang=ru`)
  await page.getByRole('button', { name: 'Цитировать', exact: true }).click()
  const snippets = page.getByRole('region', { name: 'Вставить на свою страницу' })
  await expect(snippets.getByRole('textbox')).toHaveCount(2)
  const [element = '', frame = ''] = await snippets
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))

  const script = await (await page.request.get(`${newsroom.app}/passages-map.js`)).body()
  expect(script.length, 'a script of a few kilobytes').toBeLessThan(5000)

  await newsroom.publish(page, element + frame)
  for (const map of ['passages-map iframe', 'body > iframe']) {
    const inside = await frameIn(page, map)
    await expectWords(inside, 'p5-kant')
    await expect(inside.locator('.place-card h2')).toHaveText('Кант')
    await expect(inside.locator('[data-place="kyrgyzstan"]')).toHaveCount(0)
    await expect(page.locator(map)).toHaveAttribute('title', /^Карта статьи «Second Russian/u)
  }
})

test('two maps on a page of others: each chooses, is chosen for, and tells on its own', async ({
  page,
  newsroom,
}) => {
  await withAxe(page)
  await newsroom.publish(
    page,
    `<script async src="${newsroom.app}/passages-map.js"></script>
    <passages-map id="monday" ${ARTICLE} place="kant"></passages-map>
    <passages-map id="tuesday" ${ARTICLE} theme="dark" lang="ky"></passages-map>`,
  )
  const monday = await frameIn(page, '#monday iframe')
  const tuesday = await frameIn(page, '#tuesday iframe')
  const begun = await page.evaluate(() => history.length)

  await test.step('without a header, and with a way out', async () => {
    await expectWords(monday, 'p5-kant')
    await expect(monday.getByRole('banner')).toHaveCount(0)
    const out = monday.getByRole('link', { name: 'Open in Passages' })
    await expect(out).toHaveAttribute('href', /^\?place=kant&passage=p5-kant(&map=[^&]+)?$/u)
    await expect(out).toHaveAttribute('target', '_blank')
    await expect(out).toHaveAttribute('rel', 'noopener')
    await expect(tuesday.getByRole('dialog')).toHaveCount(0)
    await expect(tuesday.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(tuesday.getByRole('link', { name: 'Passages’те ачуу' })).toBeVisible()
  })
  await test.step('each has said that it listens, and what it shows', async () => {
    for (const map of ['monday', 'tuesday']) {
      const ready = { version: 1, article: 'second-russian-base' }
      await expect.poll(() => told(page, map, 'ready')).toEqual([ready])
    }
    await expect.poll(() => told(page, 'monday', 'selected')).toEqual([shown('p5-kant')])
    await expect.poll(() => told(page, 'tuesday', 'selected')).toEqual([NOTHING])
  })
  await test.step('the page chooses for one of them, and keeps scroll and focus', async () => {
    await wish(page, 'tuesday', { place: 'tajik-afghan-border' })
    await expectWords(tuesday, firstMention(placeOf('tajik-afghan-border')).id)
    await expectWords(monday, 'p5-kant')
    await expect
      .poll(() => told(page, 'tuesday', 'selected'))
      .toEqual([NOTHING, shown(firstMention(placeOf('tajik-afghan-border')).id)])
    expect(await page.evaluate(() => scrollY)).toBe(0)
    expect(await focused(page)).toBe('BODY')
  })
  await test.step('a passage, and nothing', async () => {
    await wish(page, 'tuesday', { place: 'kyrgyzstan', passage: 'p5-kyrgyzstan' })
    await expectWords(tuesday, 'p5-kyrgyzstan')
    await wish(page, 'tuesday', { place: null, passage: null })
    await expect(tuesday.getByRole('dialog')).toHaveCount(0)
  })
  await test.step('a reader chooses in the other one', async () => {
    await monday.locator('#mention-p5-kyrgyzstan').click()
    await expectWords(monday, 'p5-kyrgyzstan')
    await expect
      .poll(() => told(page, 'monday', 'selected'))
      .toEqual([shown('p5-kant'), shown('p5-kyrgyzstan')])
    await expect(tuesday.getByRole('dialog')).toHaveCount(0)
  })
  await test.step('what is not in the article is refused, and changes nothing', async () => {
    await wish(page, 'monday', { place: 'rome' })
    await expect.poll(() => told(page, 'monday', 'refused')).toEqual([{ reason: 'unknown place' }])
    await expectWords(monday, 'p5-kyrgyzstan')
    expect(await told(page, 'tuesday', 'refused')).toEqual([])
  })
  await test.step('Back is still the page’s own', async () => {
    expect(await page.evaluate(() => history.length)).toBe(begun)
  })
  await test.step('the styles of the page end at the element', async () => {
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('iframe { border: 9px solid red !important; height: 10px !important }')
      document.adoptedStyleSheets = [sheet]
    })
    await expect(page.locator('#monday iframe')).toHaveCSS('border-top-width', '0px')
    expect((await page.locator('#monday iframe').boundingBox())?.height).toBeGreaterThan(400)
  })
  await test.step('nobody is shut out', async () => {
    expect(await blamed(monday)).toEqual([])
    expect(await blamed(tuesday)).toEqual([])
  })
})

test('the frame is as high as its content, at every width, and then rests', async ({
  page,
  newsroom,
}) => {
  const WIDTHS = [320, 720, 800, 1000]
  await page.setViewportSize({ width: 1000, height: 900 })
  await newsroom.publish(
    page,
    `<script async src="${newsroom.app}/passages-map.js"></script>
    <passages-map id="map" ${ARTICLE}></passages-map>`,
  )
  const guess = await heightOf(page)
  const frame = await frameIn(page, '#map iframe')
  await expectRests(page, frame)
  expect(Math.abs((await heightOf(page)) - guess), 'nothing moves at first').toBeLessThan(2)

  for (const width of WIDTHS) {
    await page.setViewportSize({ width: width + MARGINS, height: 900 })
    await expectRests(page, frame)
    const text = await heightOf(page)
    await wish(page, 'map', { place: 'kant-air-base' })
    await expect(frame.getByRole('dialog')).toBeVisible()
    await expectRests(page, frame)
    expect(await focused(page), `${width}: the focus stays in the page`).toBe('BODY')
    const card = await heightOf(page)
    expect(await cutOff(frame, 'html'), `${width}: the page is seen whole`).toBe(0)
    if (width < 800) expect(await cutOff(frame, '.card-body'), `${width}: so is the card`).toBe(0)
    await wish(page, 'map', { place: null })
    await expect(frame.getByRole('dialog')).toHaveCount(0)
    await expectRests(page, frame)
    expect(await heightOf(page), `${width}: as before, without the card`).toBe(text)
    if (width < 800) expect(card, `${width}: the card has its own height`).not.toBe(text)
    else expect(card, `${width}: the card has room beside the text`).toBeGreaterThanOrEqual(text)
  }
  await test.step('whatever height it is given, it asks for the same', async () => {
    const asked = await told(page, 'map', 'height')
    const height = await heightOf(page)
    for (const given of [120, 499, 3000]) {
      await page.locator('#map iframe').evaluate((iframe, given) => {
        iframe.style.height = `${given}px`
      }, given)
      await expect.poll(() => frame.evaluate(() => window.innerHeight)).toBe(given)
      await frames(page, frame)
      expect(await contentOf(frame)).toBe(height)
    }
    expect(await told(page, 'map', 'height')).toEqual(asked)
  })
  await test.step('and on the way it has asked only a few times', async () => {
    // Text, card and text again at each width; where the layout is another one, its code comes.
    const asked = await told(page, 'map', 'height')
    expect(asked.length).toBeLessThan(WIDTHS.length * 3 * 2)
  })
})

test('a page that sends rubbish, and a frame that pretends, change nothing', async ({
  page,
  newsroom,
}) => {
  newsroom.stranger.instead.set('pretender.html', PRETENDER)
  await newsroom.publish(
    page,
    `<iframe id="plain" src="${newsroom.app}/?embed=1&place=kant" title="Map" height="600"
      width="1000" referrerpolicy="strict-origin"></iframe>
    <script async src="${newsroom.app}/passages-map.js"></script>
    <passages-map id="map" ${ARTICLE}></passages-map>`,
  )
  const plain = await frameIn(page, '#plain')
  const map = await frameIn(page, '#map iframe')
  await expect.poll(() => told(page, 'map', 'height')).toHaveLength(1)
  const before = await page.evaluate(() => window.told)

  await test.step('another frame speaks for the page, and for the map', async () => {
    await page.evaluate((src) => {
      const frame = document.createElement('iframe')
      frame.title = 'Pretender'
      frame.src = src
      document.body.append(frame)
    }, `${newsroom.stranger.url}pretender.html`)
    await expect(page.frameLocator('[title="Pretender"]').getByText('done')).toBeVisible()
  })
  await test.step('the page sends what no map understands', async () => {
    await plain.evaluate(() => Object.assign(window, { heard: 0 }))
    await plain.evaluate(() => {
      addEventListener('message', () => Object.assign(window, { heard: Number(window.heard) + 1 }))
    })
    const sent = await page.evaluate(sendRubbish)
    await expect.poll(() => plain.evaluate(() => window.heard)).toBe(sent)
    await expectWords(plain, 'p5-kant')
    await expect(map.getByRole('dialog')).toHaveCount(0)
    expect(await page.evaluate(() => window.told)).toEqual(before)
  })
  await test.step('of a thousand wishes at once the last one counts', async () => {
    await page.evaluate(() => {
      for (let time = 0; time < 1000; time++) {
        const place = time % 2 === 0 ? 'kant' : 'kyrgyzstan'
        window.frames[0]?.postMessage({ type: 'passages:select', place }, '*')
      }
    })
    await expectWords(plain, firstMention(placeOf('kyrgyzstan')).id)
  })
  await test.step('and both maps still do what they are asked', async () => {
    await page.evaluate(() => {
      const message = { type: 'passages:select', place: 'kant', passage: 'p5-kant' }
      window.frames[0]?.postMessage(message, '*')
    })
    await expectWords(plain, 'p5-kant')
    await wish(page, 'map', { place: 'kant' })
    await expectWords(map, 'p5-kant')
    await expect(plain.locator('.notices')).toHaveCount(0)
  })
})

const NOTHING = { place: null, passage: null }

function shown(passage: string) {
  return { place: mentionOf(passage).place, passage }
}

async function expectWords(frame: Frame, passage: string): Promise<void> {
  const excerpt = frame.locator('.place-card .excerpt')
  await expect(excerpt).toHaveJSProperty('textContent', wordsOf(mentionOf(passage).passage))
}

/** Of the body, on either side together, CSS pixels. */
const MARGINS = 16

function heightOf(page: Page): Promise<number> {
  return page.locator('#map iframe').evaluate((frame) => frame.getBoundingClientRect().height)
}

function contentOf(frame: Frame): Promise<number> {
  return frame.locator('.app').evaluate((app) => Math.ceil(app.getBoundingClientRect().height))
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.tagName)
}

/** How much of what is in there has to be scrolled to, CSS pixels. */
function cutOff(frame: Frame, selector: string): Promise<number> {
  return frame
    .locator(selector)
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
}

/** The frame has its content's height, and while both are painted nothing more is asked. */
async function expectRests(page: Page, frame: Frame): Promise<void> {
  const rests = async () => {
    const asked = await told(page, 'map', 'height')
    await frames(page, frame)
    const more = (await told(page, 'map', 'height')).length - asked.length
    return [more, (await heightOf(page)) - (await contentOf(frame))]
  }
  await expect.poll(rests, { intervals: [0] }).toEqual([0, 0])
}

/** Let both be painted some times over. */
async function frames(page: Page, frame: Frame): Promise<void> {
  const paint = async () => {
    for (let time = 0; time < 10; time++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }
  await Promise.all([page.evaluate(paint), frame.evaluate(paint)])
}

declare global {
  interface Window {
    /** In a frame: how many messages have come. */
    heard: number
  }
}

/** @returns how many were sent */
function sendRubbish(): number {
  const deep: Record<string, unknown> = {}
  let inner = deep
  for (let depth = 0; depth < 500; depth++) {
    inner.place = {}
    inner = inner.place as Record<string, unknown>
  }
  const select = 'passages:select'
  const rubbish: readonly unknown[] = [
    ...['', select, '{"type":"passages:select","place":"kant"}', 'x'.repeat(2_000_000)],
    ...[0, Number.NaN, 10n, true, null, undefined, [], new Date(), /kant/u, new Map([[1, 2]])],
    ...[new Array(100_000).fill(select), new Uint8Array(1_000_000), deep, new Error(select)],
    JSON.parse('{"__proto__":{"type":"passages:select","place":"kyrgyzstan"}}'),
    { type: { toString: select }, place: 'kyrgyzstan' },
    { type: 'passages:SELECT', place: 'kyrgyzstan' },
    { type: 'passages:selected', place: 'kyrgyzstan', passage: null },
    { type: 'passages:ready', version: 9, article: 'none' },
    { type: select, place: 7 },
    { type: select, place: { id: 'kyrgyzstan' } },
    { type: select, place: 'k'.repeat(1_000_000) },
    { type: select, place: '<img src=x onerror=alert(1)>' },
    { type: select, place: 'constructor' },
    { type: select, place: 'kant', passage: ['p5-kant'] },
    ...Array.from({ length: 1000 }, (_, index) => ({ type: `rubbish ${index}`, index })),
  ]
  for (const each of rubbish) window.frames[0]?.postMessage(each, '*')
  return rubbish.length
}

/** As the page around, to the map in a frame; and as that map, to the page. */
const PRETENDER = `<!doctype html><title>Pretender</title><link rel="icon" href="icon.svg"><script>
const select = { type: 'passages:select', place: 'kyrgyzstan' }
parent.frames[0].postMessage(select, '*')
parent.frames[0].postMessage({ type: 'passages:fit' }, '*')
parent.postMessage({ type: 'passages:ready', version: 1, article: 'mine' }, '*')
parent.postMessage({ type: 'passages:selected', place: 'kant', passage: null }, '*')
parent.postMessage({ type: 'passages:height', height: 9 }, '*')
document.write('done')
</script>`
