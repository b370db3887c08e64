import type { Issue } from '../model/types'
import type { FromWorker, ToWorker } from './protocol'

/** What a drawing worker is given to tell the page with. */
export interface Page {
  readonly onChange: () => void
  readonly onIssue: (issue: Issue) => void
}

/** What a worker can draw once its files are open. */
export interface Drawer<Wish> {
  /** Settles when there is enough to draw this from. Never rejects. */
  readonly ready: (wish: Wish) => Promise<unknown>
  readonly draw: (wish: Wish) => ImageBitmap
}

/**
 * The worker's end: opens the files, then draws what the page asks for, one picture to a
 * task, so that a cancellation that arrives in between is heeded.
 *
 * @param name what the reader knows it by, when it fails
 */
export function serveDrawings<Files, Wish>(
  name: string,
  open: (files: Files, page: Page) => Drawer<Wish>,
): void {
  type Message = ToWorker<Files, Wish>
  let drawer: Drawer<Wish> | null = null
  let queue: readonly Extract<Message, { type: 'draw' }>[] = []
  let running = false

  self.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type === 'open') drawer = open(data.files, { onChange, onIssue })
    else if (data.type === 'cancel') queue = queue.filter(({ id }) => id !== data.id)
    else enqueue(data)
  }

  function enqueue(job: Extract<Message, { type: 'draw' }>): void {
    queue = [...queue, job]
    if (!running) run().catch(report)
  }

  async function run(): Promise<void> {
    running = true
    for (let job = queue[0]; job !== undefined && drawer !== null; job = queue[0]) {
      await drawer.ready(job.wish)
      // It may have been called off meanwhile.
      if (queue[0] !== job) continue
      queue = queue.slice(1)
      const bitmap = drawer.draw(job.wish)
      send({ type: 'drawn', id: job.id, bitmap }, [bitmap])
      await nextTask()
    }
    running = false
  }

  function report(error: unknown): void {
    running = false
    onIssue({ file: name, path: '', message: error instanceof Error ? error.message : `${error}` })
  }
}

function onChange(): void {
  send({ type: 'changed' })
}

function onIssue(issue: Issue): void {
  send({ type: 'issue', issue })
}

function send(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

/** A canvas of so many CSS pixels, scaled so that a unit is one of them. */
export function newCanvas(width: number, height: number, ratio: number) {
  const canvas = new OffscreenCanvas(Math.round(width * ratio), Math.round(height * ratio))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser gives a worker no canvas to draw on')
  context.scale(canvas.width / width, canvas.height / height)
  return { canvas, context }
}
