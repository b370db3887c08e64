import type { Issue } from '../model/types'
import type { FromWorker, ToWorker } from './protocol'

export interface WorkerListener {
  /** Something new has been loaded: ask again. */
  readonly onChange: () => void
  readonly onIssue: (issue: Issue) => void
}

/**
 * The page's end of a worker that draws pictures. It is made as early as can be: the
 * worker's files then come while the map's own code is still on its way.
 */
export class DrawingWorker<Files, Wish> {
  #worker: Worker | null = null
  #next = 0
  #listener: WorkerListener | null = null
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

  /** Tell of changes and issues, those included that came before. The last listener counts. */
  listen(listener: WorkerListener): () => void {
    this.#listener = listener
    for (const issue of this.#issues) listener.onIssue(issue)
    this.#issues = []
    return () => {
      this.#listener = null
    }
  }

  #send(message: ToWorker<Files, Wish>): void {
    this.#worker?.postMessage(message)
  }

  #receive(message: FromWorker): void {
    if (message.type === 'changed') this.#listener?.onChange()
    else if (message.type === 'issue') this.#report(message.issue)
    else this.#deliver(message.id, message.bitmap)
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
    if (this.#listener === null) this.#issues = [...this.#issues, issue]
    else this.#listener.onIssue(issue)
  }
}
