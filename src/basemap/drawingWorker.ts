import type { Issue } from '../model/types'
import type { FromWorker, ToWorker } from './protocol'

export interface WorkerListener {
  /** Something new has been loaded: ask again. */
  readonly onChange: () => void
  /** Who asks for a picture beside another may leave the issues to that one. */
  readonly onIssue?: (issue: Issue) => void
}

/**
 * The page's end of a worker that draws pictures. It is made as early as can be: the
 * worker's files then come while the map's own code is still on its way.
 */
export class DrawingWorker<Files, Wish> {
  #worker: Worker | null = null
  #next = 0
  readonly #listeners = new Set<WorkerListener>()
  /** What went wrong before anyone listened. */
  #issues: readonly Issue[] = []
  readonly #waiting = new Map<number, (bitmap: ImageBitmap) => void>()
  readonly #name: string

  /** @param name what the reader knows it by, when it fails */
  constructor(name: string, start: () => Worker, files: Files) {
    this.#name = name
    // A worker that cannot start must not take the page down with it.
    try {
      this.#worker = start()
      this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#receive(data)
      this.#worker.onerror = () => this.#fail('could not be started')
      this.#send({ type: 'open', files })
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error))
    }
  }

  /** Ask for a picture; `onDrawn` is called once, unless the returned function cancels it. */
  draw(wish: Wish, onDrawn: (bitmap: ImageBitmap) => void): () => void {
    const id = this.#next++
    this.#waiting.set(id, onDrawn)
    this.#send({ type: 'draw', id, wish })
    return () => {
      if (this.#waiting.delete(id)) this.#send({ type: 'cancel', id })
    }
  }

  /** Tell of changes, and of issues, those included that came before anyone asked for them. */
  listen(listener: WorkerListener): () => void {
    this.#listeners.add(listener)
    if (listener.onIssue !== undefined) {
      for (const issue of this.#issues) listener.onIssue(issue)
      this.#issues = []
    }
    return () => this.#listeners.delete(listener)
  }

  #send(message: ToWorker<Files, Wish>): void {
    this.#worker?.postMessage(message)
  }

  #receive(message: FromWorker): void {
    if (message.type === 'issue') this.#report(message.issue)
    else if (message.type === 'drawn') this.#deliver(message.id, message.bitmap)
    else for (const { onChange } of this.#listeners) onChange()
  }

  #deliver(id: number, bitmap: ImageBitmap): void {
    const onDrawn = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (onDrawn === undefined) bitmap.close()
    else onDrawn(bitmap)
  }

  #fail(message: string): void {
    this.#report({ file: this.#name, path: '', message })
  }

  #report(issue: Issue): void {
    const told = [...this.#listeners].filter(({ onIssue }) => onIssue !== undefined)
    if (told.length === 0) this.#issues = [...this.#issues, issue]
    for (const { onIssue } of told) onIssue?.(issue)
  }
}
