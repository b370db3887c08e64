import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withPage, withScript } from '../../scripts/pageHtml.mjs'
import type { ArticlePage } from '../../scripts/pageMaker'

const TEMPLATE = readFileSync('index.html', 'utf8')

const PAGE: ArticlePage = {
  article: 'two-bases',
  file: 'two-bases.html',
  language: 'ru',
  title: 'Kant & "Osh" <here>',
  description: 'Costs $1 & more',
  head: [
    { tag: 'meta', attrs: { property: 'og:title', content: 'Kant & "Osh"' } },
    { tag: 'script', attrs: { type: 'application/ld+json' }, children: '{"a":"$&"}' },
  ],
  body: '<p>$1</p>',
}

describe('a page of an article', () => {
  const html = withPage(TEMPLATE, PAGE)

  test.each([
    '<html lang="ru" data-article="two-bases">',
    '<title>Kant &amp; &quot;Osh&quot; &lt;here></title>',
    '<meta name="description" content="Costs $1 &amp; more" />',
    '<meta property="og:title" content="Kant &amp; &quot;Osh&quot;">',
    '<script type="application/ld+json">{"a":"$&"}</script>',
    '<div id="root"><p>$1</p></div>',
  ])('has %s', (part) => {
    expect(html).toContain(part)
  })

  test('does not ask for scripts: it is read without them', () => {
    expect(TEMPLATE).toContain('<noscript>')
    expect(html).not.toContain('<noscript>')
  })

  test('the first need not say which it is: the app knows', () => {
    expect(withPage(TEMPLATE, { ...PAGE, file: 'index.html' })).toContain('<html lang="ru">')
  })

  test('has its styles before its scripts: it is painted without these', () => {
    const [script, style] = [
      '<script type="module" src="./a.js"></script>',
      '<link rel="stylesheet" href="./a.css">',
    ]
    const built = TEMPLATE.replace('</head>', `${script}\n    ${style}\n  </head>`)
    const html = withPage(built.replace(script, `\n    ${script}`), PAGE)
    expect(html.split(style)).toHaveLength(2)
    expect(html.indexOf(style)).toBeLessThan(html.indexOf(script))
  })

  test('has the script that runs before it is painted before all else that is fetched', () => {
    const html = withScript(TEMPLATE, './before.js')
    expect(html.match(/<(?:script|link)[^>]*>/u)?.[0]).toBe('<script src="./before.js">')
  })

  test('a template without room for the article is refused', () => {
    expect(() => withPage(TEMPLATE.replace('id="root"', 'id="main"'), PAGE)).toThrow('root')
  })
})
