import './notices.css'
import { useState } from 'react'
import { useWords } from '../language/useLanguage'
import type { Issue } from '../model/types'
import { useFetched } from '../view/useFetched'

interface NoticesProps {
  readonly issues: readonly Issue[]
}

/** More than this of one file say no more than these. */
const MOST_PER_FILE = 3

const loadTranslations = () => import('../language/notices')

/** Without translations it is said in English: that is no further notice. */
const ignore = () => {}

/** What could not be used, file by file, with the reason: never in silence. */
export function Notices({ issues }: NoticesProps) {
  const words = useWords()
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const open = issues.filter((issue) => !dismissed.includes(said(issue)))
  const files = [...Map.groupBy(open, ({ file }) => file)]
  return (
    <div role="status" className="notices-region">
      {files.length > 0 && (
        <section className="notices" aria-label={words.notices}>
          <ul>
            {files.map(([file, found]) => (
              <li key={file}>
                <FileIssues file={file} issues={found} />
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => setDismissed(issues.map(said))}>
            {words.dismiss}
          </button>
        </section>
      )}
    </div>
  )
}

function said({ file, path, message }: Issue): string {
  return `${file} ${path} ${message}`
}

function FileIssues({
  file,
  issues,
}: {
  readonly file: string
  readonly issues: readonly Issue[]
}) {
  const words = useWords()
  const { language } = words
  const translations = useFetched(language !== 'en', loadTranslations, 'notices', ignore)
  const told = (english: string) => {
    if (language === 'en') return english
    return translations?.translateNotice(language, english) ?? <span lang="en">{english}</span>
  }
  const more = issues.length - MOST_PER_FILE
  return (
    <>
      <strong>{told(file)}</strong>
      {issues.slice(0, MOST_PER_FILE).map(({ path, message }) => (
        <span key={path + message}>
          {path === '' ? '' : `${path}: `}
          {told(message)}.{' '}
        </span>
      ))}
      {more > 0 && <span>{words.more(more)}</span>}
    </>
  )
}
