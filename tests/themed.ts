import type { Theme } from '../src/view/view'

/** What a value of a style sheet is in a theme: of a pair of colours, one of the two. */
export function themed(value: string, theme: Theme): string {
  return value.replaceAll(
    /light-dark\((#\w+|rgba?\([^)]*\)),\s*(#\w+|rgba?\([^)]*\))\)/gu,
    (_, light: string, dark: string) => (theme === 'light' ? light : dark),
  )
}
