import type { ComponentType } from 'react'
import type { AnnotatedArticle, Issue } from '../model/types'
import type { Following } from '../view/reading'
import type { Settings } from '../view/useSettings'
import type { Language, View } from '../view/view'

/** What a panel needs of the page, and may do to it. */
export interface PanelProps {
  readonly story: AnnotatedArticle
  /** Without its camera. */
  readonly view: View
  readonly settings: Settings
  readonly following: Following
  readonly onSelect: (place: string, passage: string | null) => void
  /** A new step in the history. A view without a camera leaves the map where it is. */
  readonly onView: (view: View) => void
  readonly onLanguage: (language: Language) => void
  readonly onOpen: (panel: PanelId) => void
  readonly onClose: () => void
  readonly onIssue: (issue: Issue) => void
}

type LoadPanel = () => Promise<{ readonly default: ComponentType<PanelProps> }>

/** Each is fetched when it is first opened. */
export const PANELS = {
  find: () => import('./FindPanel'),
  share: () => import('./SharePanel'),
  download: () => import('./DownloadPanel'),
  print: () => import('./PrintPanel'),
  help: () => import('./HelpPanel'),
  menu: () => import('./MenuPanel'),
  speakers: () => import('./SpeakersPanel'),
} as const satisfies Readonly<Record<string, LoadPanel>>

export type PanelId = keyof typeof PANELS
