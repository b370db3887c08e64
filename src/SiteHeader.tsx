import './header.css'
import { useWords } from './language/useLanguage'
import type { PanelId } from './panels/panels'

interface SiteHeaderProps {
  /** How many places the article has; null while that is not known. */
  readonly places: number | null
  /** The panel that is open. */
  readonly panel: PanelId | null
  readonly onPanel: (panel: PanelId) => void
}

export function SiteHeader({ places, panel, onPanel }: SiteHeaderProps) {
  const words = useWords()
  return (
    <header className="site-header">
      <p className="wordmark">
        Passages<span aria-hidden="true">.</span>
      </p>
      <p className="tagline">{words.tagline}</p>
      <nav aria-label={words.pageNavigation}>
        {places !== 0 && (
          <a className="wide-only" href="#places">
            {words.places}
            {places !== null && <span className="count">{places}</span>}
          </a>
        )}
        <PanelButton label={words.menu} id="menu" open={panel} onPanel={onPanel}>
          M3 5.5h14M3 10h14M3 14.5h14
        </PanelButton>
      </nav>
    </header>
  )
}

interface PanelButtonProps {
  readonly label: string
  readonly id: PanelId
  readonly open: PanelId | null
  readonly onPanel: (panel: PanelId) => void
  /** The icon, as the data of an SVG path in a box of 20 by 20. */
  readonly children: string
}

/** Opens a panel, and closes it again. */
function PanelButton({ label, id, open, onPanel, children }: PanelButtonProps) {
  return (
    <button
      type="button"
      className="header-button"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={open === id}
      onClick={() => onPanel(id)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={children} />
      </svg>
    </button>
  )
}
