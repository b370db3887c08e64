import { useMemo } from 'react'
import { useTheme } from './useTheme'
import type { Theme } from './view'

/** How the reader likes the page on this device: not part of a link. */
export interface Settings {
  readonly theme: Theme
  readonly toggleTheme: () => void
}

export function useSettings(): Settings {
  const [theme, toggleTheme] = useTheme()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the switch does what the theme says
  return useMemo(() => ({ theme, toggleTheme }), [theme])
}
