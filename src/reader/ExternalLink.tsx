import type { Source } from '../model/types'

/** The name of a source, linked where it has an address. It opens beside the page. */
export function ExternalLink({ source }: { readonly source: Source }) {
  if (source.url === undefined) return source.name
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener">
      {source.name}
    </a>
  )
}
