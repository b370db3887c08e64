import { type Inks, inksOf } from '../basemap/inks'
import type { Drawing } from '../model/types'
import type { Theme } from '../view/view'

/** The colours of colours.css that a picture needs; tests hold the two together. */
export const storyInks = {
  light: {
    paper: '#fbf8f1',
    panel: '#fffdf8',
    ink: '#23282a',
    soft: '#5f6461',
    rule: '#e0d9c9',
    site: '#a62b20',
    area: '#995500',
    border: '#5c1b5f',
    state: '#365d78',
  },
  dark: {
    paper: '#15191b',
    panel: '#1c2123',
    ink: '#e9e4d8',
    soft: '#a3aaa6',
    rule: '#31383a',
    site: '#ff8a75',
    area: '#f0b45a',
    border: '#bb81c4',
    state: '#94c0df',
  },
} as const satisfies Readonly<Record<Theme, Readonly<Record<string, string>>>>

type StoryInk = keyof (typeof storyInks)['light']

/** Everything that a picture is coloured with. */
export interface Palette extends Inks, Readonly<Record<StoryInk, string>> {}

/** `page`: colours that the page says, so that one drawing suits both themes. */
export function paletteOf(theme: Theme | 'page'): Palette {
  if (theme !== 'page') return { ...inksOf(theme), ...storyInks[theme] }
  const { labels, ...rest } = paletteOf('light')
  const named = (inks: Readonly<Record<string, string>>, prefix: string) =>
    Object.fromEntries(Object.keys(inks).map((name) => [name, `var(--map-${prefix}${name})`]))
  return { ...named(rest, ''), labels: named(labels, 'label-') } as unknown as Palette
}

const INK_OF: Readonly<Record<Drawing | 'unlocated', StoryInk>> = {
  marker: 'site',
  'soft-area': 'area',
  boundary: 'border',
  tint: 'state',
  unlocated: 'soft',
}

export function placeInk(palette: Palette, draw: Drawing | 'unlocated'): string {
  return palette[INK_OF[draw]]
}

/** A rule for a page that carries a drawing in the colours of `page`: each in both themes, as colours.css has them. */
export function pageColours(): string {
  const dark = new Map(named('dark'))
  const all = named('light').map(
    ([name, ink]) => `--map-${name}:light-dark(${ink},${dark.get(name)})`,
  )
  return `:root{color-scheme:light dark;${all.join(';')}}`
}

function named(theme: Theme): readonly (readonly [name: string, ink: string])[] {
  const { labels, ...rest } = paletteOf(theme)
  return [
    ...Object.entries(rest),
    ...Object.entries(labels).map(([name, ink]) => [`label-${name}`, ink] as const),
  ]
}
