const ONE_RANGE = /^bytes=(\d*)-(\d*)$/u

/**
 * The part of a whole answer that a Range header asks for. A header of another form, or of
 * several ranges, gets the whole, as HTTP allows; a part that lies beyond the end gets 416.
 */
export async function partOf(whole: Response, range: string | null): Promise<Response> {
  const asked = readRange(range)
  if (asked === null) return whole
  const bytes = await whole.arrayBuffer()
  const size = bytes.byteLength
  const [start, end] = within(asked, size)
  const headers = new Headers(whole.headers)
  if (start >= end) {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('Content-Range', `bytes ${start}-${end - 1}/${size}`)
  return new Response(bytes.slice(start, end), { status: 206, headers })
}

/** First and last byte, as the header names them; a null first: the last `last` bytes. */
interface Range {
  readonly first: number | null
  readonly last: number | null
}

function readRange(header: string | null): Range | null {
  const [, from = '', to = ''] = ONE_RANGE.exec(header ?? '') ?? []
  const first = from === '' ? null : Number(from)
  const last = to === '' ? null : Number(to)
  if (first === null && last === null) return null
  return first !== null && last !== null && last < first ? null : { first, last }
}

/** The byte it begins with and the byte after its last one. */
function within({ first, last }: Range, size: number): readonly [number, number] {
  if (first === null) return [Math.max(0, size - (last ?? 0)), size]
  return [first, Math.min(size, (last ?? size) + 1)]
}
