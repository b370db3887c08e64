import { join } from 'node:path'
import { build } from 'vite'

/**
 * A script in one piece that asks for nothing else, and no module.
 *
 * @param {import('vite').ResolvedConfig} config of the page that it is made beside
 * @param {string} input from the project's folder
 */
export async function plainScript({ root, build: { target } }, input) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target,
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, input), output: { format: 'iife' } },
    },
  })
  const [made] = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  if (made?.type !== 'chunk') throw new Error(`${input} made no script.`)
  return made.code
}
