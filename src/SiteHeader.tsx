import './header.css'
import type { Theme } from './view/view'

interface SiteHeaderProps {
  readonly theme: Theme
  /** How many places the article has; null while that is not known. */
  readonly places: number | null
  readonly onToggleTheme: () => void
}

export function SiteHeader({ theme, places, onToggleTheme }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <p className="wordmark">
        Passages<span aria-hidden="true">.</span>
      </p>
      <p className="tagline">Central Asia, read on the map</p>
      <nav aria-label="Page">
        <a href="#places">Places{places !== null && <span className="count">{places}</span>}</a>
        <a href="#credits">Credits</a>
        <button
          type="button"
          className="theme-switch"
          role="switch"
          aria-checked={theme === 'dark'}
          aria-label="Dark theme"
          title="Dark theme"
          onClick={onToggleTheme}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="6.5" />
            <path className="filled" d="M10 3.5a6.5 6.5 0 0 1 0 13z" />
          </svg>
        </button>
      </nav>
    </header>
  )
}
