import type { Page } from '@playwright/test'
import { placeOf, story, wordsOf } from './story'

declare global {
  interface Window {
    walk: {
      /** The entry of the history at which the walk has begun. */
      beginning: number
      /** The reader has pressed on nothing, so that nothing has the focus. */
      isPutDown: boolean
      /** The reader has moved what has the focus, with the text or the map or the window. */
      isMoved: boolean
      /** What had the focus last. */
      last: string
    }
  }
}

/** What a screen shows that its link has to bring back, by the parts of it. */
export interface Screen {
  readonly link: string
  readonly title: string
  readonly language: string
  readonly theme: string
  readonly card: string | null
  readonly heading: string | null
  readonly excerpt: string | null
  readonly about: string | null
  /** The places that are current in the list. */
  readonly listed: readonly (string | null)[]
  /** The words that are current in the text. */
  readonly current: readonly string[]
  readonly marked: string
  readonly selected: readonly (string | null)[]
  readonly faded: readonly (string | null)[]
  readonly hinted: readonly (string | null)[]
  readonly drawn: readonly (string | null)[]
  readonly filtered: readonly string[]
  readonly filter: string | null
  readonly list: string | null
  readonly pressed: readonly (string | null)[]
}

/** Where the walk begins, and from now on how the focus moves. */
export function beginWalk(page: Page): Promise<void> {
  return page.evaluate(() => {
    const isNew = window.walk === undefined
    const beginning = navigation.currentEntry?.index ?? 0
    window.walk = { beginning, isPutDown: true, isMoved: false, last: '' }
    if (!isNew) return
    const FOCUSABLE = 'a[href], button, input, select, label, [tabindex]'
    const move = () => {
      window.walk.isMoved = true
    }
    addEventListener('mousedown', ({ target }) => {
      window.walk.isPutDown = target instanceof Element && target.closest(FOCUSABLE) === null
    })
    addEventListener('focusin', ({ target }) => {
      const last = target instanceof Element ? target.outerHTML.slice(0, 120) : ''
      Object.assign(window.walk, { isPutDown: false, isMoved: false, last })
    })
    addEventListener('wheel', move, { capture: true, passive: true })
    addEventListener('resize', move)
    // A press that misses must not lead the reader away from the page.
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[target]') : null
      if (link !== null) event.preventDefault()
    })
  })
}

export function look(page: Page): Promise<Screen> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)]
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? null
    const placesOf = (state: string) =>
      all(`[data-place]${state}`)
        .map((each) => each.getAttribute('data-place'))
        .toSorted()
    return {
      link: location.search,
      title: document.title,
      language: document.documentElement.lang,
      theme: document.documentElement.dataset.theme ?? '',
      card: textOf('.place-card'),
      heading: textOf('#card-title'),
      excerpt: textOf('.place-card .excerpt'),
      about: textOf('.place-card .excerpt b'),
      listed: all('.place-item[aria-current]').map((each) =>
        new URLSearchParams(each.getAttribute('href') ?? '').get('place'),
      ),
      current: all('.mention[aria-current]').map(({ id }) => id),
      marked: all('mark')
        .map((mark) => mark.textContent)
        .join(''),
      selected: placesOf('.is-selected'),
      faded: placesOf('.is-faded'),
      hinted: placesOf('.is-hinted'),
      drawn: placesOf(''),
      filtered: all('.mention.is-filtered').map(({ id }) => id),
      filter: textOf('.filter-bar'),
      list: textOf('.place-list'),
      pressed: all('[aria-pressed]').map((each) => each.getAttribute('aria-pressed')),
    }
  })
}

/** Where list, text, map and card do not agree with the link on what is selected. */
export function disagreements(screen: Screen): Readonly<Record<string, unknown>> {
  const link = new URLSearchParams(screen.link)
  const id = link.get('place')
  const place = id === null ? null : placeOf(id)
  const mention = story.mentions.find((each) => each.id === link.get('passage')) ?? null
  const hidden = (link.get('hide') ?? '').split(',')
  const isDrawn =
    place !== null && place.place.geometry !== null && !hidden.includes(place.layer.id)
  const { name, names } = place?.place.properties ?? {}
  const wanted = {
    isPassageOfPlace: (mention?.place ?? null) === id,
    isNamed: place === null || [name, ...Object.values(names ?? {})].includes(screen.heading ?? ''),
    card: screen.card !== null,
    excerpt: mention === null ? null : wordsOf(mention.passage),
    about: mention === null ? null : wordsOf(mention),
    listed: id === null ? [] : [id],
    current: mention === null ? [] : [`mention-${mention.id}`],
    marked: mention === null ? '' : wordsOf(mention.passage),
    selected: isDrawn ? [id] : [],
  }
  const found = {
    isPassageOfPlace: true,
    isNamed: true,
    card: place !== null,
    excerpt: screen.excerpt,
    about: screen.about,
    listed: screen.listed,
    current: screen.current,
    marked: screen.marked,
    selected: screen.selected,
  }
  const keys = Object.keys(wanted) as (keyof typeof wanted)[]
  return Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(wanted[key]) !== JSON.stringify(found[key]))
      .map((key) => [key, { wanted: wanted[key], found: found[key] }]),
  )
}

/** What is wrong with where the focus is; null where nothing is. */
export function focusFault(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const active = document.activeElement
    const { isPutDown, isMoved, last } = window.walk
    if (active === null || active === document.body) {
      return isPutDown ? null : `the focus has fallen off ${last}`
    }
    const name = active.outerHTML.slice(0, 120)
    if (!active.checkVisibility({ visibilityProperty: true }))
      return `the focus is on hidden ${name}`
    const seen = active.closest('.map') ?? active
    if (!isMoved && !isSeen(seen)) return `the focus is out of sight on ${name}`
    if (active.matches(':focus-visible') && !isMarked(active)) return `no ring is around ${name}`
    return null

    function isSeen(element: Element): boolean {
      const shares = Array.from({ length: 9 }, (_, index) => (index + 0.5) / 9)
      return [...element.getClientRects()].some((box) => {
        const left = Math.max(0, box.left)
        const top = Math.max(0, box.top)
        const width = Math.min(innerWidth, box.right) - left
        const height = Math.min(innerHeight, box.bottom) - top
        if (width <= 0 || height <= 0) return false
        return shares.some((v) =>
          shares.some((h) => {
            const hit = document.elementFromPoint(left + h * width, top + v * height)
            return hit !== null && element.contains(hit)
          }),
        )
      })
    }

    /** By an outline, a stroke, or the divider by its own line. */
    function isMarked(element: Element): boolean {
      const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(element)
      const outline = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
      const stroke = element instanceof SVGElement ? Number.parseFloat(strokeWidth) : 0
      return Math.max(outline, stroke) >= 1 || element.matches('.divider')
    }
  })
}
