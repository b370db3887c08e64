/**
 * The page's content policy asks for Trusted Types. Leaflet sets `innerHTML` to the empty
 * string and, once when it is loaded, to '<svg/>'; these two pass and everything else
 * throws. Script addresses are our own workers' only, the service worker's among them.
 *
 * This module must run before Leaflet: it is the first import of main.tsx.
 */

interface PolicyOptions {
  createHTML(html: string): string
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, options: PolicyOptions): unknown
}

const HARMLESS: readonly string[] = ['', '<svg/>']
const assets = new URL('assets/', document.baseURI).href
const serviceWorker = new URL('sw.js', document.baseURI).href

const { trustedTypes } = window as { trustedTypes?: TrustedTypes }

trustedTypes?.createPolicy('default', {
  createHTML(html) {
    if (HARMLESS.includes(html)) return html
    throw new TypeError('Text is never turned into markup here.')
  },
  createScriptURL(url) {
    const { href } = new URL(url, document.baseURI)
    if (href.startsWith(assets) && href.endsWith('.js')) return href
    if (href === serviceWorker) return href
    if (import.meta.env.MODE === 'single' && window.heldFiles.isScript(href)) return href
    throw new TypeError('Only scripts of this page may run.')
  },
})
