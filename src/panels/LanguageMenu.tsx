import { useWords } from '../language/useLanguage'
import { LANGUAGE_NAMES } from '../view/languageNames'
import { type Language, languages } from '../view/view'

interface LanguageMenuProps {
  readonly onLanguage: (language: Language) => void
}

/** A native list: the browser makes it work with every key, finger and reader. */
export function LanguageMenu({ onLanguage }: LanguageMenuProps) {
  const words = useWords()
  const onChange = (value: string) => {
    const chosen = languages.find((language) => language === value)
    if (chosen !== undefined) onLanguage(chosen)
  }
  return (
    <select
      className="language-menu"
      aria-label={words.interfaceLanguage}
      title={words.interfaceLanguage}
      value={words.language}
      onChange={(event) => onChange(event.target.value)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </select>
  )
}
