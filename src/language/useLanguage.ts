import { createContext, useContext, useEffect, useLayoutEffect, useState } from 'react'
import { recall, remember } from '../view/remembered'
import { type Language, languages } from '../view/view'
import { en } from './en'
import { loadWords } from './loadWords'
import type { Words } from './words'

export const WordsContext = createContext<Words>(en)

/** What the page says, in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext)
}

/** The words of one part of the page that is loaded by itself, in all languages. */
export type Catalogue<T> = Readonly<Record<Language, T>>

/** The words of such a part, in the language in which the page speaks now. */
export function useCatalogue<T>(catalogue: Catalogue<T>): T {
  return catalogue[useWords().language]
}

/** What the link says, else what this device remembers, else the first the browser asks for. */
export function chooseLanguage(
  asked: Language | null,
  remembered: string | null,
  wanted: readonly string[],
): Language {
  const known = (code: string | null) => languages.find((language) => language === code)
  const spoken = wanted.map((tag) => known(tag.toLowerCase().split('-')[0] ?? null))
  return asked ?? known(remembered) ?? spoken.find((language) => language !== undefined) ?? 'en'
}

/** The same for this device. */
export function deviceLanguage(asked: Language | null): Language {
  return chooseLanguage(asked, recall('language'), navigator.languages)
}

export function rememberLanguage(language: Language): void {
  remember('language', language)
}

/**
 * The words for a view. A language that is not there yet leaves the page in the one before;
 * `onFail` is told where it cannot be had.
 */
export function useLoadedWords(
  asked: Language | null,
  first: Words,
  onFail: (language: Language) => void,
): Words {
  const [words, setWords] = useState(first)
  const language = deviceLanguage(asked)
  useEffect(
    function load() {
      let wanted = true
      loadWords(language).then(
        (loaded) => {
          if (wanted) setWords(loaded)
        },
        () => onFail(language),
      )
      document.documentElement.lang = language
      return function forget() {
        wanted = false
      }
    },
    [language, onFail],
  )
  useLayoutEffect(() => {
    document.documentElement.dir = words.direction
  }, [words])
  return words
}
