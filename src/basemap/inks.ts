import type { Theme } from '../view/view'

/** The colours of the base map; story colours are in colours.css. */
export interface Inks {
  readonly sea: string
  readonly land: string
  readonly water: string
  readonly shore: string
  readonly river: string
  readonly casing: string
  readonly country: string
  readonly region: string
  readonly graticule: string
  readonly halo: string
  readonly labels: Readonly<Record<string, string>>
}

const LIGHT: Inks = {
  sea: '#c3d7df',
  land: '#f3ecdc',
  water: '#a9c8d6',
  shore: '#7fa6b8',
  river: '#86aec3',
  casing: 'rgba(251, 248, 241, 0.75)',
  country: '#6d675c',
  region: 'rgba(109, 100, 84, 0.55)',
  graticule: 'rgba(44, 84, 110, 0.32)',
  halo: 'rgba(251, 248, 241, 0.92)',
  labels: {
    country: '#55564f',
    region: '#676253',
    town: '#2b2f30',
    water: '#2c6482',
    relief: '#6a5a41',
    graticule: '#446577',
  },
}

const DARK: Inks = {
  sea: '#141d22',
  land: '#20262a',
  water: '#22414f',
  shore: '#39606f',
  river: '#3a6478',
  casing: 'rgba(21, 25, 27, 0.7)',
  country: '#8b8f8a',
  region: 'rgba(150, 152, 144, 0.42)',
  graticule: 'rgba(150, 190, 215, 0.3)',
  halo: 'rgba(21, 25, 27, 0.9)',
  labels: {
    country: '#b4b6ae',
    region: '#a09f94',
    town: '#e4e0d5',
    water: '#86bad3',
    relief: '#c0b394',
    graticule: '#8fb0c2',
  },
}

export function inksOf(theme: Theme): Inks {
  return theme === 'dark' ? DARK : LIGHT
}
