import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { answer } from '../../src/offline/answer'
import { lookAgain } from '../../src/offline/edition'
import { keepEdition } from '../../src/offline/keepEdition'
import { cacheOfEdition, editionOf, type Host, makeHost, SCOPE, textsIn } from './host'

const OLD = {
  'index.html': 'page one',
  'icon.svg': 'icon',
  'assets/map-1.js': 'map one',
  'assets/land-1.json': '{}',
}
const NEW = {
  'index.html': 'page two',
  'icon.svg': 'new icon',
  'assets/map-2.js': 'map two',
  'assets/land-1.json': '{}',
}
const old = editionOf('old', OLD)

let host: Host

beforeEach(async () => {
  host = makeHost({ ...OLD })
  lookAgain()
  await keepEdition(old)
  host.asked.length = 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What the worker of the old edition answers; null: nothing, the request goes its usual way. */
async function ask(path: string, init: RequestInit = {}) {
  const behind: Promise<unknown>[] = []
  const outlive = (promise: Promise<unknown>) => behind.push(promise)
  const response = await answer(new Request(new URL(path, SCOPE), init), {
    scope: SCOPE,
    own: old,
    outlive,
  })
  await Promise.all(behind)
  return response === null ? null : { status: response.status, text: await response.text() }
}

function breakOff() {
  for (const path of Object.keys(host.served)) host.served[path] = null
  host.served[''] = null
}

async function bringNew() {
  for (const path of Object.keys(OLD)) delete host.served[path]
  Object.assign(host.served, NEW)
  await keepEdition(editionOf('new', NEW))
}

describe('a page', () => {
  const LINKS = ['', '?place=kant&passage=p5-kant', '?embed=1#map', 'index.html?map=5/41/70']

  test.each(LINKS)('"%s" is as its host has it now', async (path) => {
    host.served['index.html'] = 'page of today'
    expect(await ask(path)).toEqual({ status: 200, text: 'page of today' })
  })

  test.each(LINKS)('"%s" is as it is kept where there is no connection', async (path) => {
    breakOff()
    expect(await ask(path)).toEqual({ status: 200, text: 'page one' })
  })

  test.each([[404], [500], [503]])('is as it is kept where the host says %i', async (status) => {
    host.served['index.html'] = status
    expect(await ask('?place=kant')).toEqual({ status: 200, text: 'page one' })
  })

  test('is as it is kept where the host says nothing for three seconds', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    const asked = ask('?place=kant')
    await vi.advanceTimersByTimeAsync(3000)
    expect(await asked).toEqual({ status: 200, text: 'page one' })
  })

  test('that is kept by nobody is an error where the host has none', async () => {
    host.kept.clear()
    lookAgain()
    host.served['index.html'] = 503
    expect(await ask('')).toEqual({ status: 503, text: 'Sorry' })
  })
})

describe('a request', () => {
  test.each([
    ['icon.svg', OLD['icon.svg']],
    ['assets/map-1.js', OLD['assets/map-1.js']],
    ['assets/land-1.json?again', OLD['assets/land-1.json']],
  ])('for "%s" is answered without asking the host', async (path, text) => {
    expect(await ask(path)).toEqual({ status: 200, text })
    expect(host.asked).toEqual([])
  })

  test.each([
    ['for a page of somebody else', '../news/'],
    ['for another origin', 'https://tiles.test/1/2/3.png'],
    ['for a file that no build has', 'robots.txt'],
    ['for a folder that no build has', 'a/b'],
  ])('%s is none of ours', async (_, path) => {
    expect(await ask(path)).toBeNull()
  })

  test.each(['POST', 'HEAD', 'PUT'])('by %s is none of ours', async (method) => {
    expect(await ask('', { method })).toBeNull()
  })

  test('for a part gets that part', async () => {
    const part = await ask('assets/map-1.js', { headers: { Range: 'bytes=4-6' } })
    expect(part).toEqual({ status: 206, text: 'one' })
  })
})

describe('a file that is not kept as it was built', () => {
  test.each([
    ['missing', null],
    ['wrong', new Response('map on')],
  ])('is asked for again where it is %s, and kept', async (_, broken) => {
    const cache = host.kept.get(cacheOfEdition('old'))
    if (broken === null) cache?.delete('assets/map-1.js')
    else cache?.set('assets/map-1.js', broken)
    expect(await ask('assets/map-1.js')).toEqual({ status: 200, text: 'map one' })
    expect(await textsIn(host, cacheOfEdition('old'))).toMatchObject(OLD)
    host.asked.length = 0
    await ask('assets/map-1.js')
    expect(host.asked).toEqual([])
  })

  test.each([
    ['an error', 404, 404, 'Sorry'],
    ['something else', 'sorry', 200, 'sorry'],
  ])('is answered by the host with %s, which is not kept', async (_, served, status, text) => {
    host.kept.get(cacheOfEdition('old'))?.delete('icon.svg')
    host.served['icon.svg'] = served
    expect(await ask('icon.svg')).toEqual({ status, text })
    expect(await textsIn(host, cacheOfEdition('old'))).not.toHaveProperty(['icon.svg'])
  })

  test('all of them, are answered by the host', async () => {
    host.kept.clear()
    lookAgain()
    expect(await ask('?place=kant')).toEqual({ status: 200, text: 'page one' })
  })

  test('storage that is refused is no loss while there is a connection', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'))
    vi.stubGlobal('caches', { open: refuse, keys: refuse })
    lookAgain()
    expect(await ask('')).toEqual({ status: 200, text: 'page one' })
  })
})

describe('when a newer edition has been brought', () => {
  beforeEach(async () => {
    await bringNew()
    breakOff()
  })

  test('a page that is opened is the new one, with what it needs', async () => {
    expect(await ask('?place=kant')).toEqual({ status: 200, text: 'page two' })
    expect(await ask('assets/map-2.js')).toEqual({ status: 200, text: 'map two' })
    expect(await ask('icon.svg')).toEqual({ status: 200, text: 'new icon' })
  })

  test('a page that was open before still gets what only its own edition has', async () => {
    expect(await ask('assets/map-1.js')).toEqual({ status: 200, text: 'map one' })
  })

  test('a file of the new one that broke is taken from the old one, if it is the same', async () => {
    host.kept.get(cacheOfEdition('new'))?.delete('assets/land-1.json')
    expect(await ask('assets/land-1.json')).toEqual({ status: 200, text: '{}' })
  })
})

test('an asset that no edition has is asked of the host: it may be of a page newer than all', async () => {
  host.served['assets/map-3.js'] = 'map three'
  expect(await ask('assets/map-3.js')).toEqual({ status: 200, text: 'map three' })
  expect(await textsIn(host, cacheOfEdition('old'))).not.toHaveProperty(['assets/map-3.js'])
})
