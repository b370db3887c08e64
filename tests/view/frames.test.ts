import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPaint, perFrame } from '../../src/view/frames'

let callbacks = new Map<number, () => void>()

beforeEach(() => {
  callbacks = new Map()
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    const id = callbacks.size + 1
    callbacks.set(id, callback)
    return id
  })
  vi.stubGlobal('cancelAnimationFrame', (id: number) => callbacks.delete(id))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function frame(): void {
  const due = [...callbacks.values()]
  callbacks.clear()
  for (const callback of due) callback()
}

test('what is asked for many times in a frame is done once, and again in the next', () => {
  const action = vi.fn()
  const { ask } = perFrame(action)
  ask()
  ask()
  expect(action).not.toHaveBeenCalled()
  frame()
  expect(action).toHaveBeenCalledTimes(1)
  ask()
  frame()
  expect(action).toHaveBeenCalledTimes(2)
})

test('what is called off is not done, and can be asked for again', () => {
  const action = vi.fn()
  const { ask, cancel } = perFrame(action)
  ask()
  cancel()
  cancel()
  frame()
  expect(action).not.toHaveBeenCalled()
  ask()
  frame()
  expect(action).toHaveBeenCalledOnce()
})

test('after a paint means: in a task of its own after the frame', () => {
  const action = vi.fn()
  afterPaint(action)
  frame()
  expect(action).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(action).toHaveBeenCalledOnce()
})

test.each([
  ['before its frame', () => {}],
  ['between frame and task', frame],
])('nothing happens when it is called off %s', (_, meanwhile) => {
  const action = vi.fn()
  const cancel = afterPaint(action)
  meanwhile()
  cancel()
  frame()
  vi.runAllTimers()
  expect(action).not.toHaveBeenCalled()
})
