/** So many bytes at once become arguments of one call. */
const CHUNK = 0x8000

/** A file as an address that holds all of it, for files that leave the page. */
export async function dataAddress(blob: Blob, type: string): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  }
  return `data:${type};base64,${btoa(text)}`
}
