/** How long wishes are gathered, ms: no reader sees it, and a flood becomes a trickle. */
const GATHERED = 50

interface LastWish<T> {
  readonly wish: (value: T) => void
  readonly cancel: () => void
}

/**
 * Of many wishes in a short time the last counts. A timer, not a frame: a frame that is out
 * of sight is painted no more, and is to follow its page all the same.
 */
export function lastWish<T>(onWish: (value: T) => void): LastWish<T> {
  let last: T
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    wish(value) {
      last = value
      timer ??= setTimeout(() => {
        timer = undefined
        onWish(last)
      }, GATHERED)
    },
    cancel() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
