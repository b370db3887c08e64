import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadFormats } from './formats.mjs'
import { readInput } from './readInput.mjs'

/** @typedef {typeof import('../src/formats/convert.ts')} Formats */

/** Everything went well, something in the input is wrong, the call is wrong. */
const EXIT = { fine: 0, issues: 1, wrongCall: 2 }

const OPTIONS = /** @type {const} */ ({
  to: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  text: { type: 'string' },
  bom: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
})

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function convertCommand(args) {
  try {
    return await run(args)
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error
    console.error(`passages convert: ${error.message}`)
    return EXIT.wrongCall
  }
}

/** @param {string[]} args */
async function run(args) {
  const { values, positionals } = readArguments(args)
  if (values.help) {
    console.log(help(await loadFormats()))
    return EXIT.fine
  }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new WrongCall('give one IN; --help tells more')
  if (values.to === undefined) throw new WrongCall('say --to FORMAT; --help lists them')
  const input = await readInput(path)
  if (typeof input === 'string') throw new WrongCall(input)
  const { convert } = await loadFormats()
  const converted = await convert(input, {
    ...{ from: values.from, to: values.to, byteOrderMark: values.bom },
    ...(values.base === undefined ? {} : { base: values.base }),
    ...(values.text === undefined ? {} : { text: readText(values.text) }),
  })
  if (converted.kind === 'wrong-call') throw new WrongCall(converted.message)
  const { content, issues, losses } = converted
  tell(issues, losses)
  if (content === null) console.error('Nothing in it could be used, so nothing is written.')
  else write(content, values.out)
  return issues.length > 0 ? EXIT.issues : EXIT.fine
}

/** @param {string} path */
function readText(path) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch {
    throw new WrongCall(`there is no text in UTF-8 in "${path}"`)
  }
}

class WrongCall extends Error {}

/** @param {string[]} args */
function readArguments(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error))
  }
}

/**
 * @param {readonly import('../src/model/types.ts').Issue[]} issues
 * @param {readonly import('../src/formats/format.ts').Loss[]} losses
 */
function tell(issues, losses) {
  for (const { file, path, message } of issues) {
    console.error(['issue', file, path, message].filter((part) => part !== '').join(': '))
  }
  for (const { path, message } of losses) console.error(`loss: ${path}: ${message}`)
}

/**
 * @param {string | Uint8Array} content
 * @param {string | undefined} path
 */
function write(content, path) {
  if (path === undefined) process.stdout.write(content)
  else writeFileSync(path, content)
}

/** @param {Formats} formats */
function help({ FORMATS }) {
  const width = Math.max(...FORMATS.map(({ id }) => id.length))
  const line = (/** @type {Formats['FORMATS'][number]} */ { id, writes, reads, purpose }) =>
    `  ${id.padEnd(width)}  ${reads ? 'in' : '  '} ${writes ? 'out' : '   '}  ${purpose}`
  return `Usage: passages convert IN --to FORMAT [--from FORMAT] [--out FILE] [--bom] [--base URL]

IN is a file, "-" for standard input, or a folder with the project's own files:
an article's (public/articles/<id>, with geo/ where the project has it), or one
that holds articles/<id> and geo/. The result goes to standard output. What is
wrong in IN, and what FORMAT leaves out, is told on standard error.

  --to FORMAT    what to write
  --from FORMAT  how to read IN; left out, it is seen from IN itself
  --out FILE     write there instead
  --text FILE    recogito: the text that IN is about; its offsets count in it
  --bom          csv: begin with a byte order mark, as some spreadsheets want
  --base URL     linked data: the address of the page, with which ids begin

Formats:
${FORMATS.map(line).join('\n')}

Exit codes: 0 fine; 1 something in IN is wrong (the sound part is written);
2 the call is wrong.`
}
