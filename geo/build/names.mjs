/**
 * Writes country-names.json from the CLDR inside this Node (run by hand: `npm run names`). The result is
 * committed, because another Node has another CLDR and the build must give the same bytes everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { countryOf } from './policy.mjs'
import { readSource } from './sources.mjs'

const languages = ['ru', 'ky', 'tg', 'uz', 'kk', 'tk', 'fa']
const near = 'AF AM AZ BD BT BY CN GE IN IQ IR KG KZ MM MN NP PK RO RU SA SY TJ TM TR UA UZ LA TH VN KP KR JP OM AE QA KW JO LB IL YE EG KH'.split(' ')

/** Plainer or more usual than CLDR's own, or missing there. */
const byHand = {
  CD: 'DR Congo', CG: 'Congo', HK: 'Hong Kong', MM: 'Myanmar', MO: 'Macao', PS: 'Palestine', TR: 'Turkey',
}
const odd = { KAS: ['', 'Siachen Glacier'], KOS: ['XK', 'Kosovo'], PSX: ['PS', 'Palestine'], SOM: ['SO', 'Somalia'], CYP: ['CY', 'Cyprus'] }

const name = (language, code) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code)?.replace(/ \(.*\)$/, '')

const countries = {}
for (const { properties } of JSON.parse(readSource('admin1', 'cache')).features) {
  const id = countryOf(properties)
  if (countries[id] || countryOf({ ...properties, adm1_code: '' }) !== properties.adm0_a3) continue
  const [code, english] = odd[id] ?? [properties.iso_a2]
  const en = english ?? byHand[code] ?? (/^[A-Z]{2}$/.test(code) ? name('en', code) : undefined) ?? properties.admin
  const names = near.includes(code) ? Object.fromEntries(languages.map((l) => [l, name(l, code)])) : undefined
  countries[id] = { code: /^[A-Z]{2}$/.test(code) ? code : '', name: en, names }
}
const lines = Object.keys(countries).sort().map((id) => `${JSON.stringify(id)}:${JSON.stringify(countries[id])}`)
writeFileSync('country-names.json', `{\n${lines.join(',\n')}\n}\n`)
