import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partOf } from '../../src/offline/range'

const TEXT = 'Kant, Osh, Naryn'

async function ask(range: string | null, text = TEXT) {
  const whole = new Response(text, { headers: { 'Content-Type': 'text/plain' } })
  const part = await partOf(whole, range)
  const headers = [part.headers.get('Content-Range'), part.headers.get('Content-Type')]
  return { status: part.status, text: await part.text(), headers }
}

describe('partOf', () => {
  test.each([
    ['bytes=0-3', 'Kant', 'bytes 0-3/16'],
    ['bytes=6-8', 'Osh', 'bytes 6-8/16'],
    ['bytes=11-', 'Naryn', 'bytes 11-15/16'],
    ['bytes=-5', 'Naryn', 'bytes 11-15/16'],
    ['bytes=11-999', 'Naryn', 'bytes 11-15/16'],
    ['bytes=-999', TEXT, 'bytes 0-15/16'],
    ['bytes=0-0', 'K', 'bytes 0-0/16'],
  ])('%s is "%s"', async (range, text, contentRange) => {
    expect(await ask(range)).toEqual({ status: 206, text, headers: [contentRange, 'text/plain'] })
  })

  test.each([
    [null],
    [''],
    ['bytes=-'],
    ['bytes=8-6'],
    ['bytes=0-3,6-8'],
    ['lines=0-3'],
    ['bytes=a-b'],
  ])('%s gets the whole', async (range) => {
    expect(await ask(range)).toEqual({ status: 200, text: TEXT, headers: [null, 'text/plain'] })
  })

  test.each([['bytes=16-'], ['bytes=99-100'], ['bytes=-0']])(
    '%s is past the end',
    async (range) => {
      const headers = ['bytes */16', 'text/plain']
      expect(await ask(range)).toEqual({ status: 416, text: '', headers })
    },
  )

  test('nothing has no parts', async () => {
    expect((await ask('bytes=0-', '')).status).toBe(416)
  })

  test('parts that meet make the whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-z]{2,60}$/u), fc.nat(), async (text, at) => {
        const cut = 1 + (at % (text.length - 1))
        const [head, tail] = [
          await ask(`bytes=0-${cut - 1}`, text),
          await ask(`bytes=${cut}-`, text),
        ]
        expect(head.text + tail.text).toBe(text)
      }),
    )
  })
})
