import './trustedTypes'
import './fonts.css'
import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { en } from './language/en'
import { loadWords } from './language/loadWords'
import { deviceLanguage } from './language/useLanguage'
import { keepPage } from './offline/copy'
import { loadSheet } from './sheet/useSheet'
import { parseView } from './view/link'
import { beginsOnSheet } from './view/useLayout'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
const language = deviceLanguage(parseView(window.location.search).value.language)
// The page begins in the reader's language, or else in English, and then says why; on a small
// screen with its sheet.
const [words, sheet] = await Promise.all([
  loadWords(language).catch(() => en),
  beginsOnSheet() ? loadSheet().catch(() => null) : null,
])
createRoot(root).render(
  <StrictMode>
    <App words={words} sheet={sheet} />
  </StrictMode>,
)

keepPage().catch(console.error)
