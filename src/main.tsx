import './trustedTypes'
import './fonts.css'
import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { offlinePart } from './offline/offlinePart'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root"')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)

// A page under development changes all the time: only a built one is kept for reading offline.
if (import.meta.env.PROD) offlinePart.then(({ register }) => register()).catch(console.error)
