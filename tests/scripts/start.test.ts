import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { portFrom } from '../../scripts/port.mjs'
import { isNewEnough } from '../../scripts/requireNode.cjs'
import { readJson } from '../realFiles'

describe('isNewEnough', () => {
  test.each([
    ['12.22.12', false],
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.99.1', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['23.0.0', true],
    ['24.1.0', true],
  ])('Node %s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })

  test('is the range that package.json gives, and is asked by every command', () => {
    expect(readJson('package.json')).toMatchObject({
      engines: { node: '^20.19.0 || >=22.12.0' },
      scripts: {
        start: expect.stringContaining('node -r ./scripts/requireNode.cjs '),
        test: expect.stringContaining('node -r ./scripts/requireNode.cjs '),
        bench: expect.stringContaining('node -r ./scripts/requireNode.cjs '),
      },
    })
  })
})

describe('portFrom', () => {
  test.each([
    [{}, 4173],
    [{ PORT: '' }, 4173],
    [{ PORT: '8080' }, 8080],
    [{ PORT: '0' }, 0],
    [{ PORT: '65535' }, 65_535],
  ])('%j: %i', (env, port) => {
    expect(portFrom(env)).toBe(port)
  })

  test.each(['abc', '80a', '-1', '65536', '1e3', ' 80'])('refuses PORT=%s', (PORT) => {
    expect(() => portFrom({ PORT })).toThrow(`PORT must be a number up to 65535, and is "${PORT}".`)
  })
})

test('npm start with a PORT that is none says so in one line, and ends', () => {
  const { status, stderr, stdout } = spawnSync('node', ['scripts/start.mjs'], {
    env: { ...process.env, PORT: 'http' },
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toBe('PORT must be a number up to 65535, and is "http".\n')
})
