import { portFrom } from './port.mjs'
import { prepare, root } from './prepare.mjs'

const port = askedPort()
prepare()

const { build } = await import('vite')
const { serve } = await import('./serve.mjs')

await build({ root, logLevel: 'warn' })
console.log(`Passages is at ${await serve(port)}`)

/** Leave with a message where it makes no sense, before anything is installed. */
function askedPort() {
  try {
    return portFrom(process.env)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
