import './header.css'
import { LanguageMenu } from './LanguageMenu'
import { useWords } from './language/useLanguage'
import type { Language, Theme } from './view/view'

interface SiteHeaderProps {
  readonly theme: Theme
  /** How many places the article has; null while that is not known. */
  readonly places: number | null
  readonly onToggleTheme: () => void
  readonly onLanguage: (language: Language) => void
}

export function SiteHeader({ theme, places, onToggleTheme, onLanguage }: SiteHeaderProps) {
  const words = useWords()
  return (
    <header className="site-header">
      <p className="wordmark">
        Passages<span aria-hidden="true">.</span>
      </p>
      <p className="tagline">{words.tagline}</p>
      <nav aria-label={words.pageNavigation}>
        <a href="#places">
          {words.places}
          {places !== null && <span className="count">{places}</span>}
        </a>
        <a href="#credits">{words.credits}</a>
        <LanguageMenu onLanguage={onLanguage} />
        <button
          type="button"
          className="theme-switch"
          role="switch"
          aria-checked={theme === 'dark'}
          aria-label={words.darkTheme}
          title={words.darkTheme}
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
