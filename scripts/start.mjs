import { prepare, root } from './prepare.mjs'

prepare()

const { build } = await import('vite')
const { serve } = await import('./serve.mjs')

await build({ root, logLevel: 'warn' })
const url = await serve(Number(process.env.PORT ?? 4173))
console.log(`Passages is at ${url}`)
