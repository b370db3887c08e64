import { useEffect, useState } from 'react'
import { useMediaQuery } from './useMediaQuery'
import type { Theme } from './view'

const KEY = 'passages.theme'

/**
 * The theme in force and a switch. The system's setting rules until the reader chooses
 * the other one; choosing what the system has anyway hands the rule back to it.
 */
export function useTheme(): readonly [Theme, () => void] {
  const system: Theme = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light'
  const [chosen, setChosen] = useState<Theme | null>(readTheme)
  const theme = chosen ?? system
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    const choice = next === system ? null : next
    setChosen(choice)
    writeTheme(choice)
  }
  return [theme, toggle]
}

// Storage may be refused (private windows, embedded pages): the theme then lasts as long
// as the page.
function readTheme(): Theme | null {
  try {
    const stored = window.localStorage.getItem(KEY)
    return stored === 'light' || stored === 'dark' ? stored : null
  } catch {
    return null
  }
}

function writeTheme(theme: Theme | null): void {
  try {
    if (theme === null) window.localStorage.removeItem(KEY)
    else window.localStorage.setItem(KEY, theme)
  } catch {
    // See above.
  }
}
