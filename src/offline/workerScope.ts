/**
 * What a service worker has that a page has not. TypeScript's own types for workers cannot
 * stand beside those for pages, so these few are written here.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: {
      readonly type: 'window'
      readonly includeUncontrolled: boolean
    }): Promise<readonly unknown[]>
  }
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listener: (event: LastingEvent) => void,
  ): void
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void
}

/** An event that keeps the worker alive until a promise has settled. */
export interface LastingEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}

/** A page of ours asks for something. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
