import { useWords } from '../language/useLanguage'
import { LanguageMenu } from './LanguageMenu'
import { PanelFrame } from './PanelFrame'
import type { PanelProps } from './panels'
import { TextSizeRow } from './TextSizeRow'

/** What the page can do besides being read, and how the reader likes it. */
export default function MenuPanel(props: PanelProps) {
  const { settings, following, onLanguage, onOpen, onClose } = props
  const words = useWords()
  return (
    <PanelFrame title={words.menu} onClose={onClose}>
      <ul className="menu">
        <li>
          <button type="button" onClick={() => onOpen('share')}>
            {words.share}
          </button>
        </li>
        <li>
          <a href="#places">{words.placesHeading}</a>
        </li>
        <li>
          <a href="#credits">{words.credits}</a>
        </li>
        <li className="narrow-only">
          <button type="button" onClick={() => onOpen('speakers')}>
            {words.whoSaysWhat}
          </button>
        </li>
        <li>
          <button
            type="button"
            role="switch"
            aria-checked={following.isOn}
            onClick={following.onToggle}
          >
            {words.followText}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => onOpen('download')}>
            {words.download}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => onOpen('print')}>
            {words.print}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => onOpen('help')}>
            {words.keys}
          </button>
        </li>
        <li className="menu-row">
          <span>{words.interfaceLanguage}</span>
          <LanguageMenu onLanguage={onLanguage} />
        </li>
        <li className="menu-row">
          <TextSizeRow textSize={settings.textSize} onTextSize={settings.onTextSize} />
        </li>
        <li>
          <button
            type="button"
            role="switch"
            aria-checked={settings.theme === 'dark'}
            onClick={settings.toggleTheme}
          >
            {words.darkTheme}
          </button>
        </li>
      </ul>
    </PanelFrame>
  )
}
