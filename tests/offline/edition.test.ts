import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetEarlier, forgetUnfinished, keptEditions, lookAgain } from '../../src/offline/edition'
import { keepEdition } from '../../src/offline/keepEdition'
import { cacheOfEdition, editionOf, type Host, makeHost, textsIn } from './host'

const FIRST = { 'index.html': 'page one', 'assets/map-1.js': 'map', 'assets/land-1.json': '{}' }
const SECOND = {
  'index.html': 'page two',
  'assets/map-2.js': 'new map',
  'assets/land-1.json': '{}',
}
const first = editionOf('first', FIRST)
const second = editionOf('second', SECOND)

let host: Host

beforeEach(() => {
  host = makeHost({ ...FIRST })
  lookAgain()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** What is kept of an edition, its mark aside. */
async function kept(id: string) {
  const { '.edition': _, ...files } = await textsIn(host, cacheOfEdition(id))
  return files
}

async function wholeOnes() {
  lookAgain()
  return (await keptEditions()).map(({ id }) => id)
}

function replace(id: string, path: string, response: Response | null) {
  const cache = host.kept.get(cacheOfEdition(id))
  if (response === null) cache?.delete(path)
  else cache?.set(path, response)
}

describe('keepEdition', () => {
  test('keeps every file, and is then whole', async () => {
    expect(await wholeOnes()).toEqual([])
    await keepEdition(first)
    expect(await kept('first')).toEqual(FIRST)
    expect(await wholeOnes()).toEqual(['first'])
  })

  test('asks the folder for its page: some hosts send on whoever asks for index.html', async () => {
    await keepEdition(first)
    expect(host.asked.toSorted()).toEqual(['', 'assets/land-1.json', 'assets/map-1.js'])
  })

  test('keeps the host’s headers, but for those that say how a file was sent', async () => {
    await keepEdition(first)
    const headers = host.kept.get(cacheOfEdition('first'))?.get('index.html')?.headers
    expect([headers?.get('X-Host'), headers?.get('Content-Encoding')]).toEqual(['yes', null])
  })

  test('of a newer edition, asks only for what has changed', async () => {
    await keepEdition(first)
    host.asked.length = 0
    Object.assign(host.served, SECOND)
    await keepEdition(second)
    expect(host.asked.toSorted()).toEqual(['', 'assets/map-2.js'])
    expect(await kept('second')).toEqual(SECOND)
    expect(await wholeOnes()).toEqual(['second', 'first'])
  })

  test.each([
    ['is not there', 404],
    ['the host cannot serve', 500],
    ['does not arrive', null],
    ['is of another build', 'another map'],
    ['has a page in its place', '<!doctype html>'],
    ['is cut short', 'ma'],
  ])('with a file that %s it is not whole, and that file is not kept', async (_, answer) => {
    host.served['assets/map-1.js'] = answer
    await expect(keepEdition(first)).rejects.toThrow('assets/map-1.js did not come as it was built')
    expect(await kept('first')).not.toHaveProperty(['assets/map-1.js'])
    expect(await wholeOnes()).toEqual([])
  })

  test('once broken off, asks only for the rest', async () => {
    host.served['assets/land-1.json'] = null
    await expect(keepEdition(first)).rejects.toThrow()
    host.served['assets/land-1.json'] = FIRST['assets/land-1.json']
    host.asked.length = 0
    await keepEdition(first)
    expect(host.asked).toEqual(['assets/land-1.json'])
    expect(await wholeOnes()).toEqual(['first'])
  })

  test.each([
    ['is gone', null],
    ['was cut short', new Response('ma')],
    ['holds something else', new Response('<!doctype html>')],
    ['is empty', new Response('')],
  ])('mends a file that %s, and asks for no other', async (_, broken) => {
    await keepEdition(first)
    host.asked.length = 0
    replace('first', 'assets/map-1.js', broken)
    await keepEdition(first)
    expect(host.asked).toEqual(['assets/map-1.js'])
    expect(await kept('first')).toEqual(FIRST)
  })

  test('does not copy a broken file from another edition', async () => {
    await keepEdition(first)
    replace('first', 'assets/land-1.json', new Response('{'))
    Object.assign(host.served, SECOND)
    await keepEdition(second)
    expect(await kept('second')).toEqual(SECOND)
  })

  test('an edition that comes back is the newest again', async () => {
    await keepEdition(first)
    Object.assign(host.served, SECOND)
    await keepEdition(second)
    await keepEdition(first)
    expect(await wholeOnes()).toEqual(['first', 'second'])
  })

  test('mending the newest leaves the order as it is', async () => {
    await keepEdition(first)
    Object.assign(host.served, SECOND)
    await keepEdition(second)
    await keepEdition(second)
    expect((await keptEditions()).map(({ turn }) => turn)).toEqual([2, 1])
  })

  test.each([['{'], ['null'], ['{"id":"first"}'], ['7']])(
    'an edition whose mark is %s is not whole, and can be completed',
    async (mark) => {
      await keepEdition(first)
      replace('first', '.edition', new Response(mark))
      expect(await wholeOnes()).toEqual([])
      await keepEdition(first)
      expect(await wholeOnes()).toEqual(['first'])
    },
  )
})

describe('forgetting', () => {
  beforeEach(async () => {
    await keepEdition(first)
    Object.assign(host.served, SECOND)
    await keepEdition(second)
    host.kept.set(cacheOfEdition('third'), new Map([['index.html', new Response('half')]]))
    host.kept.set('of-another-page', new Map())
    host.kept.set('passages /press/ first', new Map())
  })

  test('what came before an edition goes, and what came after stays', async () => {
    await forgetEarlier(first)
    expect(await wholeOnes()).toEqual(['second', 'first'])
    await forgetEarlier(second)
    expect(await wholeOnes()).toEqual(['second'])
    expect([...host.kept.keys()]).toContain(cacheOfEdition('third'))
  })

  test('what was never completed goes, and what is whole stays', async () => {
    await forgetUnfinished()
    expect(await wholeOnes()).toEqual(['second', 'first'])
    expect([...host.kept.keys()]).not.toContain(cacheOfEdition('third'))
  })

  test('caches of others are never touched', async () => {
    await forgetUnfinished()
    await forgetEarlier(second)
    expect([...host.kept.keys()]).toContain('of-another-page')
    expect([...host.kept.keys()]).toContain('passages /press/ first')
  })
})
