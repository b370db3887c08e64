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
import { parseView } from './view/link'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
const language = deviceLanguage(parseView(window.location.search).value.language)
// The page begins in the reader's language, or else in English, and then says why.
const words = await loadWords(language).catch(() => en)
createRoot(root).render(
  <StrictMode>
    <App words={words} />
  </StrictMode>,
)

keepPage().catch(console.error)
