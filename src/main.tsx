import './trustedTypes'
import './fonts.css'
import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

// Kept for reading offline once it is read: nothing of the first view waits for that. A page
// under development changes all the time and is not kept.
if (import.meta.env.PROD) {
  window.addEventListener('load', () => {
    import('./offline/page').then(({ register }) => register(), console.error)
  })
}
