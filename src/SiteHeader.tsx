import './header.css'
import { useWords } from './language/useLanguage'
import type { PanelId } from './panels/panels'

interface SiteHeaderProps {
  /** How many places the article has; null while that is not known. */
  readonly places: number | null
  /** The panel that is open. */
  readonly panel: PanelId | null
  readonly onPanel: (panel: PanelId) => void
  /** The reader is on the tour. */
  readonly tour: boolean
  readonly onTour: () => void
}

export function SiteHeader({ places, panel, onPanel, tour, onTour }: SiteHeaderProps) {
  const words = useWords()
  return (
    <header className="site-header">
      <p className="wordmark">
        Passages<span aria-hidden="true">.</span>
      </p>
      <p className="tagline">{words.tagline}</p>
      <nav aria-label={words.pageNavigation}>
        <FindButton open={panel} onPanel={onPanel} />
        {places !== 0 && (
          <a className="wide-only" href="#places">
            {words.places}
            {places !== null && <span className="count">{places}</span>}
          </a>
        )}
        <button
          type="button"
          className="header-button"
          aria-label={words.tour}
          title={words.tour}
          aria-pressed={tour}
          aria-keyshortcuts="n p"
          onClick={onTour}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4.5 16h8a3 3 0 0 0 0-6h-5a3 3 0 0 1 0-6h7M12.5 1.5L15 4l-2.5 2.5" />
            <circle className="filled" cx="4.5" cy="16" r="2" />
          </svg>
          <ButtonText>{words.tour}</ButtonText>
        </button>
        <PanelButton label={words.whoSaysWhat} id="speakers" open={panel} onPanel={onPanel} isNamed>
          M3 4h10v7H8l-3 3v-3H3zM10 13.5h2l3 2.5v-2.5h2V7h-2
        </PanelButton>
        <PanelButton label={words.share} id="share" open={panel} onPanel={onPanel}>
          M10 12.5V3M6.5 6L10 2.5 13.5 6M5 9H4v8h12V9h-1
        </PanelButton>
        <PanelButton label={words.menu} id="menu" open={panel} onPanel={onPanel}>
          M3 5.5h14M3 10h14M3 14.5h14
        </PanelButton>
      </nav>
    </header>
  )
}

type FindButtonProps = Omit<PanelButtonProps, 'label' | 'id' | 'children'>

/** Looks like the box that it opens, where there is room for one. */
function FindButton({ open, onPanel }: FindButtonProps) {
  const words = useWords()
  return (
    <button
      type="button"
      className="header-button find-button"
      aria-label={words.find}
      aria-haspopup="dialog"
      aria-expanded={open === 'find'}
      aria-keyshortcuts="/ Control+K"
      onClick={() => onPanel('find')}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13 13l4 4M14.5 8.75a5.75 5.75 0 1 1-11.5 0a5.75 5.75 0 0 1 11.5 0z" />
      </svg>
      <span className="find-prompt" aria-hidden="true">
        {words.find}
      </span>
      <span className="key" aria-hidden="true">
        /
      </span>
    </button>
  )
}

/** Where there is room for it; the button has its name anyway. */
function ButtonText({ children }: { readonly children: string }) {
  return (
    <span className="button-text" aria-hidden="true">
      {children}
    </span>
  )
}

interface PanelButtonProps {
  /** Its name is written beside the icon. */
  readonly isNamed?: boolean
  readonly label: string
  readonly id: PanelId
  readonly open: PanelId | null
  readonly onPanel: (panel: PanelId) => void
  /** The icon, as the data of an SVG path in a box of 20 by 20. */
  readonly children: string
}

/** Opens a panel, and closes it again. */
function PanelButton(props: PanelButtonProps) {
  const { isNamed = false, label, id, open, onPanel, children } = props
  return (
    <button
      type="button"
      className={id === 'menu' ? 'header-button' : 'header-button wide-only'}
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={open === id}
      onClick={() => onPanel(id)}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={children} />
      </svg>
      {isNamed && <ButtonText>{label}</ButtonText>}
    </button>
  )
}
