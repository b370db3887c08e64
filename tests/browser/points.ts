import type { Page } from '@playwright/test'
import { expect, start, test } from './kept'
import { placeIds } from './onMap'
import {
  card,
  expectMarked,
  goTo,
  hasFingers,
  inLink,
  inMenu,
  open,
  openSpeakers,
  press,
  shape,
  words,
} from './page'
import { expectOnMap, readTo } from './reading'
import { grip, gripPoint, SIZES, type Size } from './sheet'
import { mentionOf, places, story, wordsOf } from './story'
import { test as cold } from './test'
import { fingersOn } from './touch'

/** What the page says, written out: what a reader of that language looks for. */
const IN = {
  en: {
    ofSheet: SIZES,
    kant: 'Kant',
    said: 'Kant, town, 1 passage, paragraph 5',
    towns: /Bishkek 21 km to the west/u,
    noSite: 'no site named',
    find: 'Find a place or passage',
    found: /^\d+ results$/u,
    tour: 'Tour of the text',
    nextStop: 'Next on the tour',
    firstStop: '1 of 17 · start',
    secondStop: '2 of 17',
    endTour: 'End tour',
    menu: 'Menu',
    close: 'Close',
    follow: 'The map follows the text',
    again: 'Follow the text again',
    speakers: 'Who says what',
    shoigu: 'Sergei Shoigu',
    shown: '2 of 21 passages shown',
    filter: 'Filter',
    unwish: 'Sergei Shoigu: remove',
    clear: 'Clear the filter',
    faded: 'Kant, town, 0 of 1 passage. Filtered out: somebody else says it.',
    keys: 'Keys',
    space: 'Space',
    toPlaces: 'Skip to the list of places',
    placesHeading: 'Places in this article',
    read: 'Read in the article',
    cite: 'Cite',
    copied: 'Copied',
    ofPlace: 'The place: Kant',
    ofPassage: 'The passage, its card open',
    citation: 'Citation',
    cited: ' — Sooronbai Jeenbekov, in his own words, in “',
    print: 'Print',
    printed: 'The places and what is said of them',
    larger: 'Larger text',
    percent: '115%',
    dark: 'Dark theme',
    hint: 'Press marked words or the map',
    dismiss: 'Dismiss the hint',
  },
  ru: {
    ofSheet: { low: 'одна строка', half: 'половина экрана', full: 'весь экран' },
    kant: 'Кант',
    said: 'Кант, город, 1 отрывок, абзац 5',
    towns: /Бишкек в 21 км к западу/u,
    noSite: 'место не названо',
    find: 'Найти место или отрывок',
    found: /^\d+ результат/u,
    tour: 'Тур по тексту',
    nextStop: 'Следующая остановка',
    firstStop: '1 из 17 · начало',
    secondStop: '2 из 17',
    endTour: 'Закончить тур',
    menu: 'Меню',
    close: 'Закрыть',
    follow: 'Карта следует за текстом',
    again: 'Снова следовать за текстом',
    speakers: 'Кто что говорит',
    shoigu: 'Сергей Шойгу',
    shown: 'Показано 2 из 21 отрывка',
    filter: 'Фильтр',
    unwish: 'Сергей Шойгу: убрать',
    clear: 'Сбросить фильтр',
    faded: 'Кант, город, 0 отрывков из 1. Скрыто фильтром: это говорит кто-то другой.',
    keys: 'Клавиши',
    space: 'Пробел',
    toPlaces: 'К списку мест',
    placesHeading: 'Места в статье',
    read: 'Читать в статье',
    cite: 'Цитировать',
    copied: 'Скопировано',
    ofPlace: 'Место: Кант',
    ofPassage: 'Отрывок с открытой карточкой',
    citation: 'Цитата',
    cited: ' — Сооронбай Жээнбеков, прямая речь, в статье «',
    print: 'Печать',
    printed: 'Места и что о них сказано',
    larger: 'Крупнее',
    percent: '115 %',
    dark: 'Тёмная тема',
    hint: 'Нажмите на слова или на карту',
    dismiss: 'Скрыть подсказку',
  },
} as const

type Language = keyof typeof IN

interface Screen {
  readonly width: number
  readonly height: number
}

const KANT = mentionOf('p5-kant')

/**
 * Every way in and out of a passage, one test for each, in English and in Russian: on the
 * screen of the project, or on another.
 */
export function testPoints(screen: Screen | null): void {
  for (const language of ['en', 'ru'] as const) {
    const where = screen === null ? '' : ` at ${screen.width} by ${screen.height}`
    const begin = async (page: Page, query = '') => {
      await start(page)
      if (screen !== null) await page.setViewportSize(screen)
      await goTo(page, `?lang=${language}${query}`)
    }
    test.describe(`in ${language}${where}`, () => {
      testEach(language, begin)
    })
    cold.describe(`on a fresh device, in ${language}${where}`, () => {
      if (screen !== null) cold.use({ viewport: screen })
      cold.use({ contextOptions: { reducedMotion: 'reduce' } })
      testFresh(language)
    })
  }
}

type Begin = (page: Page, query?: string) => Promise<void>

function testEach(language: Language, begin: Begin): void {
  const says = IN[language]
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  test('the map follows the paragraph that is read, and rests when it is moved by hand', async ({
    page,
  }) => {
    await begin(page)
    const toggle = await inMenu(page, 'switch', says.follow, says.menu)
    await press(toggle)
    await expect(toggle).toBeChecked()
    await page.keyboard.press('Escape')
    expect(inLink(page, 'follow')).toBe('on')
    const onMap = page.locator('.map-controls').getByRole('button', { name: says.follow })
    if (!(await hasFingers(page))) await expect(onMap).toHaveAttribute('aria-pressed', 'true')
    await readTo(page, 4)
    await expect.poll(() => placeIds(page, '.is-read')).toEqual(['tajik-afghan-border'])
    await expectOnMap(page, 'tajik-afghan-border')
    await page.locator('.map').press('ArrowRight')
    await expect(button(page, says.again)).toBeInViewport({ ratio: 1 })
    await press(button(page, says.again))
    await expect(button(page, says.again)).toHaveCount(0)
    await expectOnMap(page, 'tajik-afghan-border')
  })

  test('the tour steps from passage to passage, and says how far it is', async ({ page }) => {
    await begin(page)
    await press(button(page, says.tour))
    const progress = page.locator('.tour-steps p')
    await expect(progress).toHaveText(says.firstStop)
    await press(card(page).getByRole('button', { name: says.nextStop }))
    await expect(progress).toHaveText(says.secondStop)
    await expect(progress).toBeInViewport({ ratio: 1 })
    await expectMarked(page, mentionOf('p1-second-base'))
    await press(card(page).getByRole('button', { name: says.endTour }))
    await expect(page.locator('.tour-bar')).toHaveCount(0)
  })

  test('only the words of one speaker are shown, and one press shows all again', async ({
    page,
  }) => {
    await begin(page)
    await openSpeakers(page, says.speakers, says.menu)
    await press(page.locator('.panel').getByLabel(says.shoigu))
    await expect(page.locator('.panel').getByRole('status')).toHaveText(says.shown)
    await page.keyboard.press('Escape')
    await expect(page.locator('.panel')).toHaveCount(0)
    expect(inLink(page, 'speaker')).toBe('Sergei Shoigu')
    await expect(page.locator('article a.mention:not(.is-filtered)')).toHaveCount(2)
    await expect(shape(page, 'kant')).toHaveAccessibleName(says.faded)
    const bar = page.getByRole('region', { name: says.filter })
    await expect(bar.getByRole('button', { name: says.unwish })).toHaveText(says.shoigu)
    await press(bar.getByRole('button', { name: says.clear }))
    await expect(bar).toHaveCount(0)
    await expect(page.locator('article a.mention:not(.is-filtered)')).toHaveCount(
      story.mentions.length,
    )
  })

  test('a place is found by a name in either alphabet', async ({ page }) => {
    await begin(page)
    const options = page.locator('.panel').getByRole('option')
    for (const query of ['kant', 'кант']) {
      await press(button(page, says.find))
      await page.getByRole('combobox', { name: says.find }).fill(query)
      await expect(options.first()).toContainText(says.kant)
      await expect(page.locator('.panel').getByRole('status')).toHaveText(says.found)
      await press(options.first())
      await expectKant(page, language)
      await page.keyboard.press('Escape')
      await expect(card(page)).toHaveCount(0)
    }
  })

  test('by keys alone a place is reached, said, read and left again', async ({ page }) => {
    await begin(page)
    await page.getByRole('link', { name: says.toPlaces }).press('Enter')
    await expect(page.getByRole('heading', { name: says.placesHeading })).toBeFocused()
    const item = page.locator('.place-item[href*="place=kant&"]')
    await expect(item).toContainText(says.towns)
    await expect(page.locator('.place-item[href*="place=second-base&"]')).toContainText(says.noSite)
    await item.press('Enter')
    await expectKant(page, language)
    await expect(page.locator('.announcer')).toHaveText(says.said)
    await page.keyboard.press('Escape')
    await expect(card(page)).toHaveCount(0)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: says.keys })).toContainText(says.space)
    await page.keyboard.press('Escape')
    await shape(page, 'kant').press('Enter')
    await expect(card(page).getByRole('heading', { level: 2 })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(shape(page, 'kant')).toBeFocused()
  })

  test('a press on the map leads to the words, at any height of the sheet', async ({ page }) => {
    await begin(page)
    await press(page.locator('.story-label').getByText(says.kant, { exact: true }))
    await expectKant(page, language)
    await expect(card(page).locator('.excerpt b')).toBeInViewport({ ratio: 1 })
    await press(button(page, says.read))
    await expectMarked(page, KANT)
    await expect(words(page, KANT.id)).toBeInViewport({ ratio: 1 })
    if (await hasFingers(page)) await dragSheet(page, says.ofSheet)
    await expectWithinScreen(page)
  })

  test('map, list and card speak the language, and the article its own', async ({ page }) => {
    await begin(page, '&place=kant')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('article')).toHaveAttribute('lang', 'en')
    await expectKant(page, language)
    for (const { id, place } of places) {
      const { name, names } = place.properties
      const told = language === 'en' ? name : names[language]
      await expect(page.locator(`.place-item[href*="place=${id}&"] .place-name`)).toHaveText(
        told ?? name,
      )
    }
    const text = await page
      .locator('article > :is(h1, p, blockquote)')
      .evaluateAll((all) => all.map((each) => each.textContent))
    for (const block of story.blocks) expect(text.join()).toContain(block.text)
  })

  test('a link to the place and a citation of the passage are copied', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await begin(page, '&place=kant')
    await press(button(page, says.cite))
    const copied = async (label: string) => {
      const row = page.locator('.copy-row').filter({ has: page.getByText(label, { exact: true }) })
      await press(row.getByRole('button'))
      await expect(row.getByRole('status')).toHaveText(says.copied)
      return page.evaluate(() => navigator.clipboard.readText())
    }
    expect(new URL(await copied(says.ofPlace)).searchParams.get('place')).toBe('kant')
    const citation = await copied(says.citation)
    expect(citation).toContain(wordsOf(KANT.passage))
    expect(citation).toContain(says.cited)
    const { searchParams } = new URL(await copied(says.ofPassage))
    expect(searchParams.get('passage')).toBe(KANT.id)
  })

  test('one command prints the article, its numbers and its places', async ({ page }) => {
    await begin(page)
    await page.evaluate(() => {
      const { print } = window
      window.print = () => {
        window.print = print
        const sheet = document.querySelector('.print-sheet')
        const numbers = sheet?.querySelectorAll('.print-mention sup').length
        document.body.dataset.printed = `${numbers} ${sheet?.textContent}`
      }
    })
    await press(await inMenu(page, 'button', says.print, says.menu))
    await expect(page.locator('body')).toHaveAttribute(
      'data-printed',
      new RegExp(`^${story.mentions.length} .*${says.printed}`, 'su'),
    )
    await expect(page.locator('.print-sheet')).toHaveCount(0)
    await page.evaluate(() => {
      delete document.body.dataset.printed
    })
  })
}

/** What is kept on the device needs one that has kept nothing yet. */
function testFresh(language: Language): void {
  const says = IN[language]

  cold(
    'theme, size of text, language and hint are kept, and stay within the screen',
    async ({ page }) => {
      await open(page)
      await (await inMenu(page, 'combobox', 'Language')).selectOption(language)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await press(page.getByRole('switch', { name: says.dark }))
      await press(page.getByRole('button', { name: says.larger }))
      await expect(page.locator('.text-size output')).toHaveText(says.percent)
      await page.keyboard.press('Escape')
      await expect(page.locator('.first-hint')).toContainText(says.hint)
      await press(page.getByRole('button', { name: says.dismiss }))
      await expect(page.locator('.first-hint')).toHaveCount(0)

      await open(page, '?place=kant')
      await expectKant(page, language)
      await expect(page).toHaveTitle(new RegExp(`^${says.kant} · `, 'u'))
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('115%')
      await expect(page.locator('.first-hint')).toHaveCount(0)
      await expectWithinScreen(page)
    },
  )
}

/** The card of Kant, its words to the character. */
async function expectKant(page: Page, language: Language): Promise<void> {
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(IN[language].kant)
  const excerpt = card(page).locator('.excerpt')
  await expect(excerpt).toHaveJSProperty('textContent', wordsOf(KANT.passage))
  await expect(excerpt.locator('b')).toHaveJSProperty('textContent', wordsOf(KANT))
}

/** By hand, through all heights, to the middle one. */
async function dragSheet(page: Page, names: Readonly<Record<Size, string>>): Promise<void> {
  const fingers = await fingersOn(page)
  const { width = 0, height = 0 } = page.viewportSize() ?? {}
  for (const [y, size] of [
    [height - 10, 'low'],
    [height / 2, 'half'],
    [70, 'full'],
    [height / 2, 'half'],
  ] as const) {
    await fingers.drag(await gripPoint(page), { x: width / 2, y })
    await expect(grip(page)).toHaveAttribute('aria-valuetext', names[size])
  }
}

async function expectWithinScreen(page: Page): Promise<void> {
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBe(page.viewportSize()?.width)
}
