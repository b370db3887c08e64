import { ELEMENT_STYLE } from './elementStyle'
import { appAddress, frameAddress, LINK_KEYS } from './frameAddress'
import { type FromFrame, type FromHost, readFromFrame } from './protocol'

/** Told to a map that is there; anything else takes another address in the frame. */
const TOLD: readonly string[] = ['place', 'passage']

/** How a frame calls itself to who cannot see it, where the page does not say. */
const TITLES: Readonly<Record<string, string>> = {
  en: 'Map of the article',
  ru: 'Карта статьи',
  ky: 'Макаланын картасы',
}

/**
 * @param script where this code came from: the app is in the same folder
 * @returns the class of `<passages-map>` (docs/embed.md)
 */
export function passagesMap(script: string): CustomElementConstructor {
  return class PassagesMap extends HTMLElement {
    static readonly observedAttributes = [...LINK_KEYS, 'src', 'label']

    readonly #root = this.attachShadow({ mode: 'open' })
    readonly #listener = (event: MessageEvent<unknown>) => this.#onMessage(event)
    #frame: HTMLIFrameElement | null = null
    #origin = ''
    #isReady = false
    #changed = new Set<string>()

    constructor() {
      super()
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(ELEMENT_STYLE)
      this.#root.adoptedStyleSheets = [sheet]
    }

    connectedCallback(): void {
      window.addEventListener('message', this.#listener)
      this.#load()
    }

    disconnectedCallback(): void {
      window.removeEventListener('message', this.#listener)
    }

    /** Attributes that are set together count together. */
    attributeChangedCallback(name: string): void {
      if (this.#changed.size === 0) queueMicrotask(() => this.#bringInLine())
      this.#changed.add(name)
    }

    #bringInLine(): void {
      const changed = [...this.#changed]
      this.#changed.clear()
      if (this.#frame === null || !this.isConnected) return
      if (changed.includes('label')) this.#frame.title = this.#title()
      if (changed.some((name) => name !== 'label' && !TOLD.includes(name))) this.#load()
      else if (changed.some((name) => TOLD.includes(name)) && this.#isReady) this.#select()
    }

    /** In a new frame: another address in the old one would be a step of the page's history. */
    #load(): void {
      const app = appAddress(this.getAttribute('src'), script, document.baseURI)
      this.#isReady = false
      this.#changed.clear()
      this.#origin = new URL(app).origin
      this.#frame = frameOf(
        frameAddress(app, (key) => this.getAttribute(key)),
        this.#title(),
      )
      this.#root.replaceChildren(this.#frame)
    }

    #select(): void {
      const place = this.getAttribute('place') || null
      const passage = this.getAttribute('passage') || null
      this.#tell({ type: 'passages:select', place, passage: place === null ? null : passage })
    }

    #tell(message: FromHost): void {
      this.#frame?.contentWindow?.postMessage(message, this.#origin)
    }

    #title(): string {
      return this.getAttribute('label') ?? TITLES[this.lang] ?? TITLES.en ?? ''
    }

    #onMessage({ source, origin, data }: MessageEvent<unknown>): void {
      if (source === null || source !== this.#frame?.contentWindow) return
      if (origin !== this.#origin) return
      const message = readFromFrame(data)
      if (message !== null) this.#follow(message)
    }

    #follow(message: FromFrame): void {
      if (message.type === 'passages:ready') {
        this.#isReady = true
        this.#tell({ type: 'passages:fit' })
      }
      if (message.type === 'passages:height') {
        this.#frame?.style.setProperty('height', `${message.height}px`)
      }
      const { type, ...detail } = message
      this.dispatchEvent(new CustomEvent(type.replace(':', '-'), { detail, bubbles: true }))
    }
  }
}

function frameOf(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = title
  frame.loading = 'lazy'
  // The origin of the page, so that the map knows whom it speaks to; never its path.
  frame.referrerPolicy = 'strict-origin'
  // A browser that cannot share by itself complains of a name that it does not know.
  frame.allow = `fullscreen; clipboard-write${'share' in navigator ? '; web-share' : ''}`
  frame.src = address
  return frame
}
