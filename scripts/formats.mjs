import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The page's own code for formats, for a command. Node 20 reads no TypeScript: Vite, which is
 * here anyway, bundles it in memory, in under a second, and writes nothing to the disk.
 *
 * @returns {Promise<typeof import('../src/formats/convert.ts')>}
 */
export async function loadFormats() {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/formats/convert.ts',
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const [bundle] = 'output' in built ? built.output : []
  if (bundle?.type !== 'chunk') throw new Error('The code for formats could not be built.')
  return import(`data:text/javascript;base64,${Buffer.from(bundle.code).toString('base64')}`)
}
