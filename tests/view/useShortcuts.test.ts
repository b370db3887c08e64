import { expect, test } from 'vitest'
import { keyOf } from '../../src/view/useShortcuts'

const NONE = { ctrlKey: false, metaKey: false, altKey: false }

test.each([
  ['a letter', { ...NONE, key: 'n', code: 'KeyN' }, 'n'],
  ['a Cyrillic letter, by the Latin one on its key', { ...NONE, key: 'т', code: 'KeyN' }, 'n'],
  ['the same where the layout moves Latin letters', { ...NONE, key: 'n', code: 'KeyL' }, 'n'],
  ['a sign', { ...NONE, key: '/', code: 'Slash' }, '/'],
  ['a key with a name', { ...NONE, key: 'Escape', code: 'Escape' }, 'Escape'],
  ['with the key that commands', { ...NONE, ctrlKey: true, key: 'k', code: 'KeyK' }, 'Control+k'],
  ['the same on a Mac', { ...NONE, metaKey: true, key: 'k', code: 'KeyK' }, 'Control+k'],
  ['the same in Cyrillic', { ...NONE, ctrlKey: true, key: 'л', code: 'KeyK' }, 'Control+k'],
  ['with Alt', { ...NONE, altKey: true, key: 'n', code: 'KeyN' }, 'Alt+n'],
])('a shortcut is named by %s', (_, pressed, name) => {
  expect(keyOf(pressed)).toBe(name)
})
