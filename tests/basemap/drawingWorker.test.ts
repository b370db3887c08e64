import { expect, test, vi } from 'vitest'
import { DrawingWorker } from '../../src/basemap/drawingWorker'
import type { FromWorker } from '../../src/basemap/protocol'
import type { Issue } from '../../src/model/types'

const ISSUE: Issue = { file: 'geo/basemap/land.topojson', path: '', message: 'is not there' }

/** A worker that remembers what it was told and says what a test makes it say. */
function start() {
  const told: unknown[] = []
  const worker = { postMessage: (message: unknown) => told.push(message) } as unknown as Worker
  const page = new DrawingWorker<string, string>('base map', () => worker, 'files')
  const say = (data: FromWorker) => worker.onmessage?.(new MessageEvent('message', { data }))
  return { worker, page, told, say }
}

function bitmap() {
  return { width: 1, height: 1, close: vi.fn<() => void>() }
}

test('opens its files at once', () => {
  expect(start().told).toEqual([{ type: 'open', files: 'files' }])
})

test('gives each picture to who asked for it, in whatever order they come', () => {
  const { page, say } = start()
  const got: unknown[] = []
  const [first, second] = [bitmap(), bitmap()]
  page.draw('a', (picture) => got.push(['a', picture]))
  page.draw('b', (picture) => got.push(['b', picture]))
  say({ type: 'drawn', id: 1, bitmap: second })
  say({ type: 'drawn', id: 0, bitmap: first })
  expect(got).toEqual([
    ['b', second],
    ['a', first],
  ])
})

test('a picture that was called off is closed, not given', () => {
  const { page, say, told } = start()
  const onDrawn = vi.fn()
  const cancel = page.draw('a', onDrawn)
  cancel()
  cancel()
  const late = bitmap()
  say({ type: 'drawn', id: 0, bitmap: late })
  expect(told.slice(-1)).toEqual([{ type: 'cancel', id: 0 }])
  expect(told).toHaveLength(3)
  expect(onDrawn).not.toHaveBeenCalled()
  expect(late.close).toHaveBeenCalledOnce()
})

test('issues that come before a listener are kept for it, and told once', () => {
  const { page, say } = start()
  say({ type: 'issue', issue: ISSUE })
  const issues: Issue[] = []
  const listener = { onChange: () => {}, onIssue: (issue: Issue) => issues.push(issue) }
  page.listen(listener)()
  page.listen(listener)
  say({ type: 'issue', issue: ISSUE })
  expect(issues).toEqual([ISSUE, ISSUE])
})

test('tells the listener of what has changed, until it leaves', () => {
  const { page, say } = start()
  const onChange = vi.fn()
  const leave = page.listen({ onChange, onIssue: () => {} })
  say({ type: 'changed' })
  leave()
  say({ type: 'changed' })
  expect(onChange).toHaveBeenCalledOnce()
})

test.each([
  [
    'cannot be made',
    () => {
      throw new Error('no workers here')
    },
    'no workers here',
  ],
  [
    'cannot be made, without a reason',
    () => {
      throw 'no'
    },
    'no',
  ],
])('a worker that %s is an issue, not an exception', (_, start, message) => {
  const issues: Issue[] = []
  const page = new DrawingWorker<string, string>('base map', start, 'files')
  page.listen({ onChange: () => {}, onIssue: (issue) => issues.push(issue) })
  page.draw('a', () => {})()
  expect(issues).toEqual([{ file: 'base map', path: '', message }])
})

test('a worker that breaks is an issue', () => {
  const { worker, page } = start()
  const onIssue = vi.fn()
  page.listen({ onChange: () => {}, onIssue })
  worker.onerror?.(new Event('error') as ErrorEvent)
  expect(onIssue).toHaveBeenCalledWith({
    file: 'base map',
    path: '',
    message: 'could not be started',
  })
})
