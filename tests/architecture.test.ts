import { describe, expect, test } from 'vitest'
import { type Import, importsOf, type SourceFile, sourceFiles } from './imports'

/**
 * Who may import whom: folders of src end in a slash, packages are named, and what is only
 * needed as a type or as an address says so.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: ['model/', 'valibot', 'type geojson'],
  view: ['view/', 'model/', 'react'],
  language: [
    ...['language/', 'model/', 'view/', 'react'],
    ...['type search/', 'type formats/', 'type picture/'],
  ],
  load: [
    ...['load/', 'model/', 'basemap/', 'lettering/', 'type search/', 'react', 'url geo/'],
    'url load/basemapWorker.ts',
  ],
  search: ['search/', 'model/', 'minisearch'],
  basemap: [
    ...['basemap/', 'model/', 'valibot', 'geojson-vt', 'topojson-client'],
    ...['type view/view', 'type geojson', 'type topojson-specification'],
  ],
  lettering: [
    ...['lettering/', 'basemap/', 'model/', 'valibot', 'polylabel', 'type view/view'],
    'type geojson',
  ],
  picture: [
    ...['picture/', 'basemap/', 'lettering/', 'model/', 'valibot', 'topojson-client'],
    ...['type view/view', 'type geojson', 'type topojson-specification'],
    'url picture/pictureWorker.ts',
  ],
  reader: ['reader/', 'language/', 'model/', 'view/', 'react'],
  map: [
    ...['map/', 'language/', 'model/', 'view/', 'basemap/', 'lettering/', 'react', 'react-dom'],
    ...['leaflet', 'react-leaflet', 'type geojson'],
  ],
  panels: [
    ...['panels/', 'language/', 'load/', 'model/', 'search/', 'view/', 'react', 'react-dom'],
    ...['embed/', 'formats/', 'picture/'],
  ],
  embed: ['embed/', 'language/', 'model/', 'view/', 'react'],
  prerender: [
    ...['prerender/', 'reader/', 'language/', 'model/', 'picture/', 'view/', 'SiteHeader', 'react'],
  ],
  sheet: ['sheet/', 'reader/', 'language/', 'model/', 'view/', 'react', 'react-dom'],
  offline: ['offline/', 'language/', 'react'],
  thread: ['thread/', 'model/', 'react'],
  formats: ['formats/', 'model/', 'valibot', 'fflate', '@rgrove/parse-xml', 'type geojson'],
  // main.tsx, App.tsx and what stands beside them know every folder, and no Leaflet.
  '': [
    ...[
      'model/',
      'view/',
      'language/',
      'embed/',
      'load/',
      'reader/',
      'map/',
      'offline/',
      'panels/',
      'picture/',
      'sheet/',
      'thread/',
    ],
    ...['Announcer', 'App', 'Divider', 'ErrorBoundary', 'MapState', 'SiteHeader', 'trustedTypes'],
    ...[
      'useCard',
      'useEmbed',
      'useFilterBar',
      'useFollow',
      'useMapChoices',
      'useReading',
      'useStory',
      'useTour',
    ],
    ...['useLinkedPassage', 'usePageTitle', 'useWhereIs', 'takeOver'],
    ...['colours.css', 'fonts.css', 'header.css', 'mapState.css', 'styles.css', 'touch.css'],
    ...['react', 'react-dom'],
  ],
}

const files = sourceFiles('src')
const code = files.filter(({ path }) => /\.tsx?$/u.test(path))
const imports = code.flatMap(importsOf)
const sheets = files.filter(({ path }) => path.endsWith('.css'))

describe('who imports whom', () => {
  test('each folder imports only what it may', () => {
    expect(code.flatMap(forbiddenImports)).toEqual([])
  })

  test('only main.tsx imports App', () => {
    const importers = imports.filter(({ to }) => to === 'src/App')
    expect(importers.map(({ from }) => from)).toEqual(['src/main.tsx'])
  })

  test('every folder of src has a rule', () => {
    expect(Object.keys(ALLOWED)).toEqual(expect.arrayContaining(code.map(folderOf)))
  })

  test.each([
    ['a static import', 'src/map/StoryLayers.tsx', 'src/model/types', 'type'],
    ['a package', 'src/map/StoryMap.tsx', 'react-leaflet', 'value'],
    ['a dynamic import', 'src/App.tsx', 'src/map/MapPane', 'value'],
    ['a worker', 'src/load/basemapWorkers.ts', 'src/load/basemapWorker.ts', 'url'],
    ['an address', 'src/load/loadArticle.ts', 'geo/layers.json', 'url'],
    ['a set of addresses', 'src/load/loadArticle.ts', 'geo/*.geojson', 'url'],
  ])('the imports that are checked include %s', (_, from, to, how) => {
    expect(imports).toContainEqual({ from, to, how })
  })

  test.each([
    ['model', "import { useState } from 'react'", 'react'],
    ['model', "import type { View } from '../view/view'", 'src/view/view'],
    ['model', "import { Feature } from 'geojson'", 'geojson'],
    ['view', "export { Marker } from 'react-leaflet'", 'react-leaflet'],
    ['load', "import layers from '../../geo/layers.json'", 'geo/layers.json'],
    ['basemap', "import { parseView } from '../view/view'", 'src/view/view'],
    ['basemap', "const map = await import('leaflet')", 'leaflet'],
    ['reader', "import { nextInStack } from '../map/stack'", 'src/map/stack'],
    ['reader', "let map: import('leaflet').Map", 'leaflet'],
    ['map', "import '../reader/reader.css'", 'src/reader/reader.css'],
    ['map', "new Worker(new URL('../load/w.ts', import.meta.url))", 'src/load/w.ts'],
    ['map', "import { App } from '../App'", 'src/App'],
    ['thread', "export * from '../map/stack'", 'src/map/stack'],
    ['thread', 'const part = await import(name)', '(not written out)'],
    ['', "import 'leaflet/dist/leaflet.css'", 'leaflet'],
  ])('a file of "%s" with %s is found out', (folder, source, to) => {
    const path = folder === '' ? 'src/Made.tsx' : `src/${folder}/made.tsx`
    expect(forbiddenImports({ path, source })).toEqual([`${path} imports ${to}`])
  })
})

describe('the sources', () => {
  test.each([
    ['code', code],
    ['style', sheets],
  ])('no file of %s is over 250 lines', (_, sources) => {
    const lengths = sources.map(({ path, source }) => ({ path, lines: linesOf(source) }))
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
  })

  const MARKUP = /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|\beval\(/u

  test('no text is ever turned into markup or code', () => {
    // The guard itself says in a comment what it guards against.
    const others = files.filter(({ path }) => path !== 'src/trustedTypes.ts')
    expect(others.filter(({ source }) => MARKUP.test(source)).map(({ path }) => path)).toEqual([])
  })

  test.each([
    'node.innerHTML = text',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    "node.insertAdjacentHTML('beforeend', text)",
    'document.write(text)',
    'eval(text)',
  ])('%s would be found', (source) => {
    expect(source).toMatch(MARKUP)
  })
})

function forbiddenImports(file: SourceFile): readonly string[] {
  const allowed = ALLOWED[folderOf(file)] ?? []
  return importsOf(file)
    .filter((found) => !allowed.some((rule) => allows(rule, found)))
    .map(({ from, to }) => `${from} imports ${to}`)
}

function folderOf({ path }: SourceFile): string {
  const [, folder = ''] = /^src\/([^/]+)\//u.exec(path) ?? []
  return folder
}

function allows(rule: string, { to, how }: Import): boolean {
  const [, only, name = rule] = /^(?:(type|url) )?(.+)$/u.exec(rule) ?? []
  if (only !== undefined && only !== how) return false
  if (name.startsWith('geo/')) return to.startsWith(name)
  const inSrc = to.replace(/^src\//u, '')
  if (name.endsWith('/')) return how !== 'url' && to !== inSrc && inSrc.startsWith(name)
  return inSrc === name
}

function linesOf(source: string): number {
  return source.trimEnd().split('\n').length
}
