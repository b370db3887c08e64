/** A file of the build, as it must be to the byte. */
export interface BuiltFile {
  /** Its address from the page's folder: `assets/index-1a2b.js`. */
  readonly path: string
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
}

/** Headers that speak of how an answer was sent, not of what it holds. */
const OF_THE_WAY = ['content-encoding', 'content-length', 'vary']

/** What a cache holds of a file; null where that is nothing, or not the very file. */
export async function readBuilt(cache: Cache, file: BuiltFile): Promise<Response | null> {
  const found = await cache.match(file.path)
  return found === undefined ? null : sound(file, found)
}

/**
 * Ask for a file; null where what comes is not the very file, be it an error, a page in its
 * place, or the file of another build. A browser's old copy is not taken for an answer.
 */
export async function fetchBuilt(file: BuiltFile): Promise<Response | null> {
  return (await ask(file, 'default')) ?? (await ask(file, 'reload'))
}

async function ask(file: BuiltFile, cache: RequestCache): Promise<Response | null> {
  // Some hosts send whoever asks for index.html to the folder.
  const address = file.path === 'index.html' ? './' : file.path
  try {
    const response = await fetch(address, { cache, mode: 'same-origin', priority: 'low' })
    return response.ok ? await sound(file, response) : null
  } catch {
    return null
  }
}

async function sound({ sha256 }: BuiltFile, response: Response): Promise<Response | null> {
  const bytes = await response.arrayBuffer()
  if ((await sha256Of(bytes)) !== sha256) return null
  const headers = new Headers(response.headers)
  for (const name of OF_THE_WAY) headers.delete(name)
  return new Response(bytes, { headers })
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
