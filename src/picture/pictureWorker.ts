import { messageOf } from './loadBasemap'
import { makePicture } from './makePicture'
import type { FromPictureWorker, PictureWish } from './protocol'

/** Makes one picture and says so; the page ends it then. */
self.onmessage = ({ data }: MessageEvent<PictureWish>) => {
  makePicture(data).then(
    ({ blob, issues }) => send({ type: 'made', blob, issues }),
    (error: unknown) => send({ type: 'failed', message: messageOf(error) }),
  )
}

function send(message: FromPictureWorker): void {
  self.postMessage(message)
}
