import { passagesMap } from './PassagesMap'

/** The whole of `passages-map.js`: on a page that has it twice, the first one counts. */
const script = document.currentScript
const NAME = 'passages-map'

if (script instanceof HTMLScriptElement && customElements.get(NAME) === undefined) {
  customElements.define(NAME, passagesMap(script.src))
}
