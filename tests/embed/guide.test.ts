import { expect, test } from 'vitest'
import { LINK_KEYS } from '../../src/embed/frameAddress'
import { readText } from '../realFiles'

const GUIDE = readText('docs/embed.md')
const PROTOCOL = readText('src/embed/protocol.ts')

test.each([...LINK_KEYS, 'label', 'src'])('the guide tells of the attribute "%s"', (name) => {
  expect(GUIDE).toMatch(new RegExp(`^\\|[^|]*\`${name}\`[^|]*\\|`, 'mu'))
})

test('the guide tells of every message, and of none that is not there', () => {
  const named = (text: string) => [...new Set(text.match(/passages:[a-z]+/gu))].toSorted()
  expect(named(PROTOCOL).length).toBe(6)
  expect(named(GUIDE)).toEqual(named(PROTOCOL))
})
