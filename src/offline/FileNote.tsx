import './fileNote.css'
import { COPY_WORDS } from '../language/copy'
import { useCatalogue } from '../language/useLanguage'

/** Written under the page when it is made; scripts/singleFile.mjs. */
const HASH = /[0-9a-f]{64}/u

/** What a page in one file is, and how to see that nobody has changed it. */
export function FileNote() {
  const words = useCatalogue(COPY_WORDS)
  // The last line of the file is a comment that stands below all the rest.
  const [hash = null] = HASH.exec(document.lastChild?.textContent ?? '') ?? []
  const name = decodeURIComponent(location.pathname.split('/').at(-1) ?? '')
  return (
    <section className="file-note" aria-label={words.file}>
      <h2>{words.file}</h2>
      <p>{words.inside}</p>
      {hash !== null && (
        <p>
          {words.hash} <code>{hash}</code>
          {words.check} <code>sed '$d' {name} | sha256sum</code>
        </p>
      )}
      <details>
        <summary>{words.licences}</summary>
        <pre id="licences">{window.heldFiles.text('THIRD_PARTY_NOTICES.txt')}</pre>
      </details>
    </section>
  )
}
