import { prepare } from './prepare.mjs'

/** An article in one file, which opens from a disk: `npm run single -- [ID OF THE ARTICLE]`. */

prepare()

const { makeSingle } = await import('./makeSingle.mjs')

try {
  console.log(await makeSingle(process.argv[2] ?? 'second-russian-base'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
