import { afterEach, describe, expect, test, vi } from 'vitest'
import { TEXT_SIZES, USUAL_SIZE } from '../../src/view/comforts'
import { recall, remember } from '../../src/view/remembered'
import { nextTextSize } from '../../src/view/useTextSize'

afterEach(() => {
  vi.unstubAllGlobals()
})

function storageOf(entries: Map<string, string>) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
    removeItem: (key: string) => entries.delete(key),
  }
}

describe('what is remembered', () => {
  test('is kept by the device under a name of our own, and forgotten on demand', () => {
    const entries = new Map<string, string>()
    vi.stubGlobal('window', { localStorage: storageOf(entries) })
    expect(recall('theme')).toBe(null)
    remember('theme', 'dark')
    expect([...entries]).toEqual([['passages.theme', 'dark']])
    expect(recall('theme')).toBe('dark')
    remember('theme', null)
    expect(entries.size).toBe(0)
    expect(recall('theme')).toBe(null)
  })

  test('lasts as long as the page where storage is refused', () => {
    vi.stubGlobal('window', {
      get localStorage(): never {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    expect(recall('hint')).toBe(null)
    remember('hint', 'seen')
    expect(recall('hint')).toBe('seen')
    expect(recall('split')).toBe(null)
    remember('hint', null)
    expect(recall('hint')).toBe(null)
  })
})

describe('the sizes of the text', () => {
  test('grow step by step, have an end either way, and know the usual one', () => {
    expect(TEXT_SIZES).toContain(USUAL_SIZE)
    expect([...TEXT_SIZES]).toEqual(TEXT_SIZES.toSorted((a, b) => a - b))
    for (const [index, size] of TEXT_SIZES.entries()) {
      expect(nextTextSize(size, 1)).toBe(TEXT_SIZES[index + 1] ?? null)
      expect(nextTextSize(size, -1)).toBe(TEXT_SIZES[index - 1] ?? null)
    }
  })
})
