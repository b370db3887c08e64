import { useMemo } from 'react'
import type { TextSize } from './comforts'
import { useTextSize } from './useTextSize'
import { useTheme } from './useTheme'
import type { Theme, View } from './view'

/** How the reader likes the page on this device: not part of a link. */
export interface Settings {
  readonly theme: Theme
  readonly toggleTheme: () => void
  readonly textSize: TextSize
  readonly onTextSize: (size: TextSize) => void
}

export function useSettings({ embed, theme: around }: View): Settings {
  const [theme, toggleTheme] = useTheme(embed ? around : null)
  const [textSize, onTextSize] = useTextSize()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the switches do what the settings say
  return useMemo(() => ({ theme, toggleTheme, textSize, onTextSize }), [theme, textSize])
}
