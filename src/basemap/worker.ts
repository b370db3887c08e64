import { AtlasLoader } from './atlas'
import { inksOf } from './inks'
import { paintTile } from './paintTile'
import { type FromPainter, TILE_SIZE, type ToPainter } from './protocol'

/**
 * Paints the tiles of the base map away from the page's own thread, so that reading,
 * clicking and panning never wait for a coastline.
 *
 * Tiles are painted one to a task: a cancellation that arrives in between is heeded.
 */
type Paint = Extract<ToPainter, { type: 'paint' }>

let loader: AtlasLoader | null = null
let queue: readonly Paint[] = []
let running = false

self.onmessage = ({ data }: MessageEvent<ToPainter>) => {
  if (data.type === 'open') open(data.files)
  else if (data.type === 'cancel') queue = queue.filter(({ id }) => id !== data.id)
  else enqueue(data)
}

function open(files: Extract<ToPainter, { type: 'open' }>['files']): void {
  loader = new AtlasLoader(
    files,
    () => send({ type: 'changed' }),
    (issue) => send({ type: 'issue', issue }),
  )
}

function enqueue(job: Paint): void {
  queue = [...queue, job]
  if (!running) run().catch(report)
}

async function run(): Promise<void> {
  running = true
  await loader?.ready
  for (let job = queue[0]; job !== undefined && loader !== null; job = queue[0]) {
    queue = queue.slice(1)
    const bitmap = paint(job, loader)
    send({ type: 'painted', id: job.id, bitmap }, [bitmap])
    await nextTask()
  }
  running = false
}

function paint({ tile, theme, ratio }: Paint, from: AtlasLoader): ImageBitmap {
  const size = Math.round(TILE_SIZE * ratio)
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser gives a worker no canvas to paint on')
  context.scale(size / TILE_SIZE, size / TILE_SIZE)
  paintTile(context, tile, from.atlas(theme), inksOf(theme))
  return canvas.transferToImageBitmap()
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

function report(error: unknown): void {
  running = false
  const message = error instanceof Error ? error.message : String(error)
  send({ type: 'issue', issue: { file: 'base map', path: '', message } })
}

function send(message: FromPainter, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer })
}
