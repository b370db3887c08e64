import type { Group, Mark, Picture, Relief, Shape, SoftArea } from './marks'
import { element, type SvgElement } from './svgElement'
import { softFilter } from './svgFilter'
import { bentWords, disc, rectangle, shapeLayers, USUAL_FAMILY, words } from './svgMarks'
import { svgPath } from './svgPath'

export interface SvgOptions {
  /** Before every id, so that several pictures get along on one page. */
  readonly prefix: string
  /** An image that fills the frame of the relief; null for a picture without it. */
  readonly relief: string | null
  /** Rules of a style sheet that the file brings along: its fonts. */
  readonly styles: string | null
}

const PLAIN: SvgOptions = { prefix: 'map', relief: null, styles: null }

/** The drawing as an SVG document: presentation attributes only, which every policy allows. */
export function toSvg(picture: Picture, options: Partial<SvgOptions> = {}): SvgElement {
  const { width, height, language, label, marks } = picture
  const writer = new SvgWriter({ ...PLAIN, ...options }, language)
  const children = marks.flatMap((mark) => writer.write(mark))
  const { styles } = { ...PLAIN, ...options }
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      lang: language,
      // A picture with links in it is more than an image.
      role: writer.hasLinks ? 'group' : 'img',
      'aria-label': label,
      'font-family': USUAL_FAMILY,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    },
    [
      ...(writer.hasLinks ? [] : [element('title', {}, [label])]),
      ...(styles === null ? [] : [element('style', {}, [styles])]),
      ...(writer.definitions.length === 0 ? [] : [element('defs', {}, writer.definitions)]),
      ...children,
    ],
  )
}

/** Writes marks one after the other, and gathers what they refer to. */
class SvgWriter {
  readonly definitions: SvgElement[] = []
  hasLinks = false
  readonly #options: SvgOptions
  readonly #language: string
  readonly #ids = new Map<string, string>()

  constructor(options: SvgOptions, language: string) {
    this.#options = options
    this.#language = language
  }

  write(mark: Mark): readonly SvgElement[] {
    switch (mark.type) {
      case 'shape':
        return this.#shape(mark)
      case 'disc':
        return [disc(mark)]
      case 'words':
        return [words(mark, this.#language)]
      case 'bent-words':
        return bentWords(mark, this.#language)
      case 'soft-area':
        return [this.#softArea(mark)]
      case 'relief':
        return this.#relief(mark)
      case 'group':
        return this.#group(mark)
    }
  }

  #group({ role, place, link, clip, marks }: Group): readonly SvgElement[] {
    const children = marks.flatMap((mark) => this.write(mark))
    if (children.length === 0) return []
    const attributes = {
      class: role,
      'data-place': place,
      'clip-path': clip === null ? null : this.#clipTo([element('rect', rectangle(clip))]),
    }
    if (link === null) return [element('g', attributes, children)]
    this.hasLinks = true
    return [element('a', { ...attributes, href: link.href, 'aria-label': link.label }, children)]
  }

  /** What is stroked more than once is written once, and used. */
  #shape(mark: Shape): readonly SvgElement[] {
    const d = svgPath(mark.lines, mark.closed)
    if (d === '') return []
    const layers = shapeLayers(mark)
    if (layers.length === 1) return layers.map((layer) => element('path', { d, ...layer }))
    const href = `#${this.#define(d, (id) => element('path', { id, d }))}`
    return layers.map((layer) => element('use', { href, ...layer }))
  }

  #softArea({ lines, colour, hatch, blur, opacity }: SoftArea): SvgElement {
    const { step, width, ground, line } = hatch
    const pattern = this.#define(`hatch ${colour} ${JSON.stringify(hatch)}`, (id) =>
      element(
        'pattern',
        {
          id,
          width: step,
          height: step,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        [
          element('rect', { width: step, height: step, fill: colour, 'fill-opacity': ground }),
          element('rect', { width, height: step, fill: colour, 'fill-opacity': line }),
        ],
      ),
    )
    const filter = this.#define(`soft ${blur}`, (id) => softFilter(id, blur))
    return element('path', {
      d: svgPath(lines, true),
      fill: `url(#${pattern})`,
      'fill-rule': 'evenodd',
      filter: `url(#${filter})`,
      opacity: opacity === 1 ? null : opacity,
    })
  }

  #relief({ land, frame }: Relief): readonly SvgElement[] {
    const { relief } = this.#options
    if (relief === null) return []
    const path = element('path', { d: svgPath(land, true), 'clip-rule': 'evenodd' })
    const image = element('image', {
      ...rectangle(frame),
      href: relief,
      preserveAspectRatio: 'none',
      'clip-path': this.#clipTo([path]),
    })
    return [image]
  }

  #clipTo(children: readonly SvgElement[]): string {
    const id = this.#define(JSON.stringify(children), (id) => element('clipPath', { id }, children))
    return `url(#${id})`
  }

  /** What is defined once, under a key, is referred to from then on. */
  #define(key: string, make: (id: string) => SvgElement): string {
    const known = this.#ids.get(key)
    const id = known ?? `${this.#options.prefix}-${this.#ids.size + 1}`
    if (known === undefined) {
      this.#ids.set(key, id)
      this.definitions.push(make(id))
    }
    return id
  }
}
