/**
 * The origin of the page around this frame; null where it has none that can be named (a page
 * on a disk, a sandbox) or does not say. The browser says it, never the page: what is sent to
 * this origin reaches no other.
 *
 * @param ancestors `location.ancestorOrigins`, nearest first; not every browser has it
 * @param referrer `document.referrer`; the snippets ask for the origin and no more
 */
export function hostOrigin(
  ancestors: ArrayLike<string> | undefined,
  referrer: string,
): string | null {
  const said = ancestors === undefined ? referrer : (ancestors[0] ?? '')
  if (!URL.canParse(said)) return null
  const { protocol, origin } = new URL(said)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}
