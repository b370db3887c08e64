/**
 * Do something once what has just changed is on the screen: a frame's callback runs before
 * its paint, and a task set from there runs after it.
 *
 * @returns how to call it off
 */
export function afterPaint(action: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    task = setTimeout(action, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(task)
  }
}

/** Something that is done at most once for each frame, however often it is asked for. */
export interface PerFrame {
  readonly ask: () => void
  readonly cancel: () => void
}

/**
 * What measures the page belongs here: in between the changes of a frame, each measurement
 * would lay the page out anew.
 */
export function perFrame(action: () => void): PerFrame {
  let frame: number | null = null
  return {
    ask() {
      frame ??= requestAnimationFrame(() => {
        frame = null
        action()
      })
    },
    cancel() {
      if (frame !== null) cancelAnimationFrame(frame)
      frame = null
    },
  }
}
