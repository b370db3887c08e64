import type { Issue } from '../model/types'
import type { Theme } from '../view/view'
import type { FromPainter, PainterFiles, TileAddress, ToPainter } from './protocol'

export interface PaintRequest {
  readonly tile: TileAddress
  readonly theme: Theme
  readonly ratio: number
}

export interface PainterListener {
  /** Something new has been loaded: paint again. */
  readonly onChange: () => void
  readonly onIssue: (issue: Issue) => void
}

/**
 * The page's end of the worker that paints tiles. It is made as early as can be: the files
 * of the base map then come while the map's own code is still on its way.
 */
export class Painter {
  #worker: Worker | null = null
  #next = 0
  #listener: PainterListener | null = null
  /** What went wrong before anyone listened. */
  #issues: readonly Issue[] = []
  readonly #waiting = new Map<number, (bitmap: ImageBitmap) => void>()

  constructor(files: PainterFiles) {
    // A worker that cannot start must not take the page down with it.
    try {
      this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
      this.#worker.onmessage = ({ data }: MessageEvent<FromPainter>) => this.#receive(data)
      this.#worker.onerror = () => this.#fail('could not be started')
      this.#send({ type: 'open', files })
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error))
    }
  }

  /** Ask for a tile; `onPainted` is called once, unless the returned function cancels it. */
  paint(request: PaintRequest, onPainted: (bitmap: ImageBitmap) => void): () => void {
    const id = this.#next++
    this.#waiting.set(id, onPainted)
    this.#send({ type: 'paint', id, ...request })
    return () => {
      if (this.#waiting.delete(id)) this.#send({ type: 'cancel', id })
    }
  }

  /** Tell of changes and issues, those included that came before. The last listener counts. */
  listen(listener: PainterListener): () => void {
    this.#listener = listener
    for (const issue of this.#issues) listener.onIssue(issue)
    this.#issues = []
    return () => {
      this.#listener = null
    }
  }

  #send(message: ToPainter): void {
    this.#worker?.postMessage(message)
  }

  #receive(message: FromPainter): void {
    if (message.type === 'changed') this.#listener?.onChange()
    else if (message.type === 'issue') this.#report(message.issue)
    else this.#deliver(message.id, message.bitmap)
  }

  #deliver(id: number, bitmap: ImageBitmap): void {
    const onPainted = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (onPainted === undefined) bitmap.close()
    else onPainted(bitmap)
  }

  #fail(message: string): void {
    this.#report({ file: 'base map', path: '', message })
  }

  #report(issue: Issue): void {
    if (this.#listener === null) this.#issues = [...this.#issues, issue]
    else this.#listener.onIssue(issue)
  }
}
