import './fileNote.css'

/** Written under the page when it is made; scripts/singleFile.mjs. */
const HASH = /[0-9a-f]{64}/u

/** What a page in one file is, and how to see that nobody has changed it. */
export function FileNote() {
  // The last line of the file is a comment that stands below all the rest.
  const [hash = null] = HASH.exec(document.lastChild?.textContent ?? '') ?? []
  const name = decodeURIComponent(location.pathname.split('/').at(-1) ?? '')
  return (
    <section className="file-note" aria-label="This file">
      <h2>This file</h2>
      <p>
        The article, its places and the map are all inside. It needs no connection, and its content
        policy lets it make none.
      </p>
      {hash !== null && (
        <p>
          SHA-256 of all its lines but the last, where this stands: <code>{hash}</code>
          To check: <code>sed '$d' {name} | sha256sum</code>
        </p>
      )}
      <details>
        <summary>Licences of the software inside</summary>
        <pre id="licences">{window.heldFiles.text('THIRD_PARTY_NOTICES.txt')}</pre>
      </details>
    </section>
  )
}
