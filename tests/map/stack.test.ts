import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextInStack } from '../../src/map/stack'

describe('nextInStack', () => {
  test.each([
    ['the one that was hit, where none is selected', ['kant', 'base'], 'base', null, 'base'],
    [
      'the one that was hit, where another place is selected',
      ['kant', 'base'],
      'kant',
      'osh',
      'kant',
    ],
    ['the next, where the one that was hit is selected', ['kant', 'base'], 'kant', 'kant', 'base'],
    ['the next, where another of the stack is selected', ['kant', 'base'], 'kant', 'base', 'kant'],
    ['the first after the last', ['kant', 'base', 'camp'], 'camp', 'camp', 'kant'],
    ['the same where it stands alone', ['kant'], 'kant', 'kant', 'kant'],
    ['the one that was hit, where nothing is known of a stack', [], 'osh', 'osh', 'osh'],
  ])('means %s', (_, stack, clicked, selected, expected) => {
    expect(nextInStack(stack, clicked, selected)).toBe(expected)
  })

  test('law: clicking again and again goes through them all', () => {
    const stacks = fc.uniqueArray(fc.string(), { minLength: 1 })
    fc.assert(
      fc.property(stacks, fc.nat(), (stack, at) => {
        const clicked = stack[at % stack.length] ?? ''
        const seen = new Set<string>()
        let selected: string | null = null
        for (const _ of stack) {
          selected = nextInStack(stack, clicked, selected)
          seen.add(selected)
        }
        expect(seen).toEqual(new Set(stack))
      }),
    )
  })
})
