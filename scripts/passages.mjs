#!/usr/bin/env node
import { convertCommand } from './convert.mjs'

/** The command `passages`: so far it has one verb. */

// Whoever reads only the beginning is done, and so are we.
process.stdout.on('error', () => process.exit())

const [verb, ...args] = process.argv.slice(2)
const isConvert = verb === 'convert' || verb === undefined || verb.startsWith('-')

// Not process.exit: what is written may not have left yet.
process.exitCode = isConvert
  ? await convertCommand(verb === 'convert' ? args : ['--help'])
  : wrongVerb(verb)

/** @param {string} name */
function wrongVerb(name) {
  console.error(`passages: there is no command "${name}", only "convert"`)
  return 2
}
