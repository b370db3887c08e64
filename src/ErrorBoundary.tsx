import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What the reader is told in place of the part that failed. */
  readonly fallback: (reason: string) => ReactNode
}

/** A part of the page that breaks takes only itself away, and says so. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly reason: string | null }
> {
  override state = { reason: null }

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { reason } = this.state
    return reason === null ? this.props.children : this.props.fallback(reason)
  }
}
