import { useCallback, useState } from 'react'
import type { Loss } from '../formats/format'
import type { FormatEntry } from '../formats/table'
import { loadParts } from '../load/loadArticle'
import type { AnnotatedArticle } from '../model/types'
import type { PictureKind } from '../picture/protocol'
import { saveFile } from './saveFile'

export type Download =
  | { readonly status: 'idle' }
  | { readonly status: 'making'; readonly what: string }
  | { readonly status: 'saved'; readonly file: string; readonly losses: readonly Loss[] }
  | { readonly status: 'failed'; readonly reason: string }

/** A file that has been made, and what it leaves out. */
interface Made {
  readonly blob: Blob
  readonly name: string
  readonly losses: readonly Loss[]
}

/** Make a file, hand it to the reader and tell what has come of it. One at a time. */
export function useDownload() {
  const [download, setDownload] = useState<Download>({ status: 'idle' })
  const start = useCallback(async (what: PictureKind | string, make: () => Promise<Made>) => {
    setDownload({ status: 'making', what })
    try {
      const { blob, name, losses } = await make()
      saveFile(blob, name)
      setDownload({ status: 'saved', file: name, losses })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setDownload({ status: 'failed', reason })
    }
  }, [])
  return [download, start] as const
}

/** The story in a format, from its own files: what is tied together has forgotten how. */
export async function makeData(entry: FormatEntry, { id }: AnnotatedArticle): Promise<Made> {
  const [format, { value }] = await Promise.all([entry.load(), loadParts(id)])
  if (format.format === undefined) throw new Error(`${entry.title} is not written`)
  const { origin, pathname } = window.location
  const { content, losses } = format.format(value, { base: `${origin}${pathname}` })
  const parts = typeof content === 'string' ? content : new Uint8Array(content)
  const blob = new Blob([parts], { type: format.mediaType })
  return { blob, name: `${id}${entry.extension}`, losses }
}
