import { expect, test } from 'vitest'
import { hostOrigin } from '../../src/embed/hostOrigin'

const NEWS = 'https://news.example'

test.each([
  ['the nearest that the browser names', [NEWS, 'https://top.example'], '', NEWS],
  ['that, whatever was referred from since', [NEWS], 'https://maps.example/', NEWS],
  ['else the one that referred here', undefined, `${NEWS}/`, NEWS],
  ['never the path of the page', undefined, `${NEWS}/2026/base?draft=1`, NEWS],
  ['with its port', undefined, 'http://localhost:8080/', 'http://localhost:8080'],
  ['none where the page has none', ['null'], `${NEWS}/`, null],
  ['none for a page on a disk', ['file://'], '', null],
  ['none where nobody is around', [], '', null],
  ['none where nothing is said', undefined, '', null],
  ['none for what has no origin', undefined, 'data:text/html,hello', null],
  ['none for nonsense', undefined, '//', null],
])('the origin of the page around is %s', (_, ancestors, referrer, origin) => {
  expect(hostOrigin(ancestors, referrer)).toBe(origin)
})
