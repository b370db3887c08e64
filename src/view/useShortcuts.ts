import { useEffect, useRef } from 'react'

/** By key, as `KeyboardEvent.key` has it; `Control+k` with the key that commands on this device. */
export type Shortcuts = Readonly<Record<string, () => void>>

/** Keys for the whole page. They rest while the reader types, and where something took the key. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  latest.current = shortcuts
  useEffect(function listen() {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = latest.current[keyOf(event)]
      if (action === undefined || event.defaultPrevented) return
      if (isTyping(event.target) && event.key !== 'Escape') return
      if (event.key !== 'Escape') event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKeyDown)
    return function stop() {
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** A Cyrillic letter counts as the Latin one on the same key: a shortcut is where the hand is. */
export function keyOf({ key, code, ctrlKey, metaKey, altKey }: Pressed): string {
  const [, latin] = /^Key([A-Z])$/u.exec(code) ?? []
  const named =
    latin === undefined || !/^\p{Script=Cyrillic}$/u.test(key) ? key : latin.toLowerCase()
  if (altKey) return `Alt+${named}`
  return ctrlKey || metaKey ? `Control+${named}` : named
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select')
}
