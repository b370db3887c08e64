import './print.css'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { DOWNLOAD_WORDS } from '../language/download'
import { PRINT_WORDS } from '../language/print'
import { useCatalogue, useWords } from '../language/useLanguage'
import type { Words } from '../language/words'
import { PanelFrame } from './PanelFrame'
import { PrintSheet } from './PrintSheet'
import type { PanelProps } from './panels'
import { placeNumbers } from './placeNumbers'
import { saveMap } from './saveMap'

/** Makes the sheet, prints it, and is gone. The page itself is not printed. */
export default function PrintPanel(props: PanelProps) {
  const { onClose, onIssue } = props
  const words = useWords()
  const { title } = useCatalogue(PRINT_WORDS)
  const { making } = useCatalogue(DOWNLOAD_WORDS)
  const map = useSheetMap(props, words)
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(
    function print() {
      if (map === null) return
      for (const issue of map.issues) onIssue(issue)
      // The sheet is laid out and its letters are there before the browser takes it.
      let wanted = true
      document.fonts.ready.then(() => {
        if (!wanted) return
        window.print()
        onClose()
      }, console.error)
      return function forget() {
        wanted = false
      }
    },
    [map, onClose, onIssue],
  )
  return (
    <>
      <PanelFrame title={title} onClose={onClose}>
        <p className="printing" role="status">
          {making}
        </p>
      </PanelFrame>
      {map !== null &&
        createPortal(
          <div ref={sheet} className="print-sheet" aria-hidden="true">
            <PrintSheet story={props.story} view={props.view} map={map.bitmap} />
          </div>,
          document.body,
        )}
    </>
  )
}

/** The map in print: A4, 180 mm wide at three pixels to the CSS pixel of paper. */
const SIZE = { width: 760, height: 560 }

interface SheetMap {
  /** Null where it could not be drawn: the text is printed without it. */
  readonly bitmap: ImageBitmap | null
  readonly issues: readonly {
    readonly file: string
    readonly path: string
    readonly message: string
  }[]
}

function useSheetMap({ story, view }: PanelProps, words: Words): SheetMap | null {
  const [map, setMap] = useState<SheetMap | null>(null)
  useEffect(
    function draw() {
      let wanted = true
      const still = { ...view, camera: null, place: null }
      const wish = { ...SIZE, theme: 'light' as const, numbers: placeNumbers(story) }
      saveMap('png-2x', story, still, words, wish)
        .then(async ({ blob, issues }) => ({ bitmap: await createImageBitmap(blob), issues }))
        .catch((error: unknown) => ({
          bitmap: null,
          issues: [{ file: 'the map in print', path: '', message: String(error) }],
        }))
        .then((made) => {
          if (wanted) setMap(made)
        }, console.error)
      return function forget() {
        wanted = false
      }
    },
    [story, view, words],
  )
  return map
}
