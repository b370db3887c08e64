import type { ThreadEnd, ThreadStart } from './threadPath'

type Watcher = (from: ThreadStart | null, to: ThreadEnd | null) => void

/** The two ends of the thread, told by the two panes, which do not know of one another. */
export class ThreadEnds {
  #from: ThreadStart | null = null
  #to: ThreadEnd | null = null
  #watcher: Watcher | null = null

  readonly setFrom = (from: ThreadStart | null): void => {
    this.#from = from
    this.#watcher?.(from, this.#to)
  }

  readonly setTo = (to: ThreadEnd | null): void => {
    this.#to = to
    this.#watcher?.(this.#from, to)
  }

  watch(watcher: Watcher): () => void {
    this.#watcher = watcher
    watcher(this.#from, this.#to)
    return () => {
      this.#watcher = null
    }
  }
}
