import { useEffect, useState } from 'react'
import { recallTheme } from './comforts'
import { remember } from './remembered'
import { useMediaQuery } from './useMediaQuery'
import type { Theme } from './view'

/**
 * The theme in force and a switch. The system's setting rules until the reader chooses
 * the other one; choosing what the system has anyway hands the rule back to it.
 *
 * @param around that of the page around a frame, which rules there
 */
export function useTheme(around: Theme | null): readonly [Theme, () => void] {
  const system: Theme = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const [chosen, setChosen] = useState<Theme | null>(recallTheme)
  const theme = around ?? chosen ?? system
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    const choice = next === system ? null : next
    setChosen(choice)
    remember('theme', choice)
  }
  return [theme, toggle]
}
