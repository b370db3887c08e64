/**
 * The content policy of the built page, from one source: as a <meta> in every page and as
 * `_headers` for hosts that read such a file. Development has none: Vite's own scripts and
 * styles are inline there.
 */
/** @param {string | null} tileOrigin the one other origin pictures may come from, if any */
const directives = (tileOrigin) => [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  tileOrigin === null ? "img-src 'self'" : `img-src 'self' ${tileOrigin}`,
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/** @param {string | null} tileOrigin */
const policyOf = (tileOrigin) => directives(tileOrigin).join('; ')

/**
 * Any page may frame this one: nothing here is done in a reader's name that another page could
 * bring about by laying itself over it.
 */
const FRAME_ANCESTORS = 'frame-ancestors *'

/**
 * Headers for a host. A <meta> cannot say who may frame the page; this can.
 * @param {string | null} tileOrigin
 */
export const headers = (tileOrigin) => ({
  'Content-Security-Policy': `${policyOf(tileOrigin)}; ${FRAME_ANCESTORS}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
})

/** What is named after its content never changes. */
const ASSETS = '/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n'

/**
 * @param {string | null} tileOrigin
 * @returns {import('vite').Plugin}
 */
export function contentPolicy(tileOrigin) {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(tileOrigin) },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle() {
      const lines = Object.entries(headers(tileOrigin)).map(
        ([name, value]) => `  ${name}: ${value}`,
      )
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: `/*\n${lines.join('\n')}\n${ASSETS}`,
      })
    },
  }
}
