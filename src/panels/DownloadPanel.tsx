import './download.css'
import type { ReactNode } from 'react'
import { FORMATS } from '../formats/table'
import { DOWNLOAD_WORDS } from '../language/download'
import { useCatalogue, useWords } from '../language/useLanguage'
import { type PictureKind, pictureKinds } from '../picture/protocol'
import { parseView } from '../view/link'
import { PanelFrame } from './PanelFrame'
import type { PanelProps } from './panels'
import { saveMap } from './saveMap'
import { type Download, makeData, useDownload } from './useDownload'

const PICTURES: Readonly<Record<PictureKind, string>> = {
  png: 'PNG',
  'png-2x': 'PNG 2×',
  svg: 'SVG',
}

const SIZE = { width: 1200, height: 900 }

/** The map as a picture and the story as data, each with a word on what it is for. */
export default function DownloadPanel({ story, view, settings, onClose }: PanelProps) {
  const words = useWords()
  const { title, map, story: data, purposes } = useCatalogue(DOWNLOAD_WORDS)
  const [download, start] = useDownload()
  const savePicture = async (kind: PictureKind) => {
    // As the map is now: the address bar has its camera.
    const { camera } = parseView(window.location.search).value
    const wish = { ...SIZE, theme: settings.theme }
    const { blob, name, issues } = await saveMap(kind, story, { ...view, camera }, words, wish)
    const losses = issues.map(({ file, message }) => ({ path: file, message }))
    return { blob, name, losses }
  }
  const purposeOf = (id: string) => Object.entries(purposes).find(([key]) => key === id)?.[1]
  return (
    <PanelFrame title={title} onClose={onClose} wide>
      <div className="download">
        <Outcome download={download} />
        <h3>{map}</h3>
        <ul>
          {pictureKinds.map((kind) => (
            <Row
              key={kind}
              purpose={purposes[kind]}
              onPress={() => start(kind, () => savePicture(kind))}
            >
              {PICTURES[kind]}
            </Row>
          ))}
        </ul>
        <h3>{data}</h3>
        <ul>
          {FORMATS.filter(({ writes }) => writes).map((entry) => (
            <Row
              key={entry.id}
              purpose={purposeOf(entry.id) ?? entry.purpose}
              onPress={() => start(entry.id, () => makeData(entry, story))}
            >
              {entry.title}
            </Row>
          ))}
        </ul>
      </div>
    </PanelFrame>
  )
}

interface RowProps {
  readonly purpose: string
  readonly onPress: () => void
  readonly children: ReactNode
}

function Row({ purpose, onPress, children }: RowProps) {
  return (
    <li>
      <button type="button" onClick={onPress}>
        <b>{children}</b>
        <span>{purpose}</span>
      </button>
    </li>
  )
}

/** What came of the last press; what a format cannot hold is said, never hidden. */
function Outcome({ download }: { readonly download: Download }) {
  const words = useCatalogue(DOWNLOAD_WORDS)
  return (
    <div role="status" className="download-outcome">
      {download.status === 'making' && words.making}
      {download.status === 'failed' && words.failed(download.reason)}
      {download.status === 'saved' && words.saved(download.file)}
      {download.status === 'saved' && download.losses.length > 0 && (
        <details>
          <summary>
            {words.leftOut} {download.losses.length}
          </summary>
          <ul>
            {download.losses.map(({ path, message }) => (
              <li key={`${path} ${message}`} lang="en">
                <b>{path}</b> {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
