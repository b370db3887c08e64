import { useEffect, useState } from 'react'

/** Whether the page, once it was ready, has had nothing better to do: time for what can wait. */
export function useIdle(isReady: boolean): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(
    function whenIdle() {
      if (isReady && !isIdle) return onIdle(() => setIdle(true))
    },
    [isReady, isIdle],
  )
  return isIdle
}

/** Safari has no idle callback everywhere: there, after the first second. */
function onIdle(action: () => void): () => void {
  if (window.requestIdleCallback === undefined) {
    const timer = setTimeout(action, 1000)
    return () => clearTimeout(timer)
  }
  const handle = window.requestIdleCallback(action)
  return () => window.cancelIdleCallback(handle)
}
