import { element, type SvgElement } from '../picture/svgElement'

interface PageMap {
  /** How large the first view is on the map, CSS pixels. */
  readonly across: number
  readonly down: number
  /** Where the names of places lead. */
  readonly hrefs: ReadonlyMap<string, string | null>
}

/**
 * A drawing as a part of a page: it says what the style sheet lays it out by, its names can be
 * pressed like the shapes, and it takes no classes and no ids of places from the app.
 */
export function fitForPage(svg: SvgElement, { across, down, hrefs }: PageMap): SvgElement {
  const { name, attributes, children } = unnamed(linked(svg, hrefs))
  return element(
    name,
    {
      ...attributes,
      // Where the style sheet cannot lay it out, its middle fills the frame.
      preserveAspectRatio: 'xMidYMid slice',
      'data-across': across,
      'data-down': down,
    },
    children,
  )
}

/** The shapes are the links for keys and for those who listen: each once. */
function linked(svg: SvgElement, hrefs: PageMap['hrefs']): SvgElement {
  if (svg.attributes.class !== 'story-names') return mapped(svg, (child) => linked(child, hrefs))
  return mapped(svg, (child) => {
    const href = hrefs.get(String(child.children[0])) ?? null
    if (child.name !== 'text' || href === null) return child
    return element('a', { href, tabindex: -1, 'aria-hidden': 'true' }, [child])
  })
}

function unnamed({ name, attributes, children }: SvgElement): SvgElement {
  const { class: _, 'data-place': __, ...rest } = attributes
  return mapped({ name, attributes: rest, children }, unnamed)
}

function mapped(svg: SvgElement, change: (child: SvgElement) => SvgElement): SvgElement {
  const { name, attributes, children } = svg
  return element(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : change(child))),
  )
}
