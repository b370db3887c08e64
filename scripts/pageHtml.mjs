/**
 * A built page with an article in it. Throws where the template has no room for a part of it.
 *
 * @param {string} template index.html as it is built
 * @param {import('./pageMaker').ArticlePage} page
 */
export function withPage(template, { article, file, language, title, description, head, body }) {
  const isFirst = file === 'index.html'
  const named = isFirst ? '' : ` data-article="${escaped(article)}"`
  const tags = head.map((tag) => `    ${tagText(tag)}\n`).join('')
  /** @type {readonly (readonly [RegExp, string])[]} */
  const parts = [
    [/<html lang="en">/, `<html lang="${language}"${named}>`],
    [/<title>[^<]*<\/title>/, `<title>${escaped(title)}</title>`],
    [
      /<meta name="description" content="[^"]*" ?\/>/,
      `<meta name="description" content="${escaped(description)}" />`,
    ],
    [/ *<\/head>/, `${tags}  </head>`],
    [/<div id="root"><\/div>/, `<div id="root">${body}</div>`],
    [/\n *<noscript>[^<]*<\/noscript>/, ''],
  ]
  const made = parts.reduce((html, [place, text]) => {
    if (!place.test(html)) throw new Error(`index.html has no ${place.source}`)
    return html.replace(place, () => text)
  }, template)
  return stylesFirst(made)
}

/**
 * The page is painted once its styles are there, and needs no script for that: a host that
 * answers few requests at a time is to answer these before all others.
 * @param {string} html
 */
function stylesFirst(html) {
  const styles = html.match(/\n *<link rel="stylesheet"[^>]*>/g) ?? []
  const others = styles.reduce((rest, style) => rest.replace(style, ''), html)
  return others.replace(
    /\n *<script\b[^>]*\btype="module"[^>]*\bsrc=/,
    (script) => styles.join('') + script,
  )
}

/**
 * A page with a script that is to run before anything is painted: the first of the head.
 * @param {string} template index.html as it is built
 * @param {string} script its address
 */
export function withScript(template, script) {
  return template.replace(
    /<meta charset[^>]*>/,
    (charset) => `${charset}\n    <script src="${script}"></script>`,
  )
}

/** @param {import('../src/prerender/pageHead').HeadTag} tag */
function tagText({ tag, attrs, children }) {
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`)
  const open = `<${tag}${written.join('')}>`
  return children === undefined ? open : `${open}${children}</${tag}>`
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
