/**
 * Lets the browser ask at once for what the first view needs and the page's own script
 * would name only later: the fonts of the text, and the code of the map.
 */
const FONTS = /source-(serif|sans)-\d-latin-(400|700|wght)-normal-[\w-]+\.woff2$/
const MAP_CODE = 'MapPane'

/** @returns {import('vite').Plugin} */
export function preload() {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const fonts = Object.keys(bundle).filter((name) => FONTS.test(name))
        const code = Object.values(bundle).filter(
          (file) => file.type === 'chunk' && file.name === MAP_CODE,
        )
        return [
          ...fonts.map((name) => link({ rel: 'preload', as: 'font', crossorigin: '', href: name })),
          ...code.map(({ fileName }) =>
            link({ rel: 'modulepreload', crossorigin: '', fetchpriority: 'low', href: fileName }),
          ),
        ]
      },
    },
  }
}

/**
 * @param {Record<string, string>} attrs
 * @returns {import('vite').HtmlTagDescriptor}
 */
function link(attrs) {
  return { tag: 'link', attrs: { ...attrs, href: `./${attrs.href}` }, injectTo: 'head' }
}
