import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { freshArticle, keepArticles } from '../../src/offline/article'
import { type Host, makeHost, SCOPE, textsIn } from './host'

const ARTICLE = 'articles/base/article.json'
const OLD = '{"title":"old"}'
const NEW = '{"title":"new"}'

let host: Host

beforeEach(async () => {
  host = makeHost({ [ARTICLE]: OLD })
  await keepArticles([ARTICLE])
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The answer, once all that goes on behind it is done. */
async function ask(query = '') {
  const behind: Promise<unknown>[] = []
  const request = new Request(`${SCOPE}${ARTICLE}${query}`)
  const response = await freshArticle(request, (promise) => behind.push(promise))
  await Promise.all(behind)
  return { status: response.status, text: await response.text() }
}

async function kept() {
  return (await textsIn(host, 'passages-articles'))[ARTICLE]
}

describe('an article', () => {
  test('is as its host has it now, and that is kept', async () => {
    host.served[ARTICLE] = NEW
    expect(await ask()).toEqual({ status: 200, text: NEW })
    expect(await kept()).toBe(NEW)
  })

  test('that nobody kept is asked for, and kept', async () => {
    host.kept.clear()
    expect(await ask()).toEqual({ status: 200, text: OLD })
    expect(await kept()).toBe(OLD)
  })

  test.each([
    ['there is no connection', null],
    ['the host is in trouble', 503],
    ['the host asks for a password', 401],
  ])('is as it was last had where %s', async (_, answer) => {
    host.served[ARTICLE] = answer
    expect(await ask('?x=1')).toEqual({ status: 200, text: OLD })
    expect(await kept()).toBe(OLD)
  })

  test.each([[404], [410]])('that its host has taken back with %i is forgotten', async (status) => {
    host.served[ARTICLE] = status
    expect((await ask()).status).toBe(status)
    expect(await kept()).toBeUndefined()
  })

  test('that is no JSON is handed on, and does not replace the kept one', async () => {
    host.served[ARTICLE] = '<!doctype html>Log in'
    expect((await ask()).text).toContain('Log in')
    expect(await kept()).toBe(OLD)
  })

  test('that nobody kept fails where there is no connection', async () => {
    host.kept.clear()
    host.served[ARTICLE] = null
    await expect(ask()).rejects.toThrow('Failed to fetch')
  })

  test('that does not come in three seconds is as it was last had', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    const answered = freshArticle(new Request(SCOPE + ARTICLE), () => {})
    await vi.advanceTimersByTimeAsync(3000)
    expect(await (await answered).text()).toBe(OLD)
  })

  test('is asked of its host alone where storage is refused', async () => {
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('', 'SecurityError')) })
    expect(await ask()).toEqual({ status: 200, text: OLD })
  })
})

describe('keepArticles', () => {
  test('asks for what is not there yet', async () => {
    host.asked.length = 0
    host.served['articles/other/article.json'] = NEW
    await keepArticles([ARTICLE, 'articles/other/article.json'])
    expect(host.asked).toEqual(['articles/other/article.json'])
  })

  test('goes on where one is gone since, and fails without a connection', async () => {
    await keepArticles(['articles/gone/article.json'])
    host.served['articles/late/article.json'] = null
    await expect(keepArticles(['articles/late/article.json'])).rejects.toThrow('Failed to fetch')
  })
})
