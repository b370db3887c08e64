import { fontSizeOf, recallSplit, recallTextSize, recallTheme } from './view/comforts'
import { recall } from './view/remembered'

/**
 * Runs before anything of the page is painted, in a script of its own (scripts/prerender.mjs):
 * what the page came with is seen at once as the reader likes it, and as the link asks for it,
 * so that nothing moves or changes colour when the app takes its place.
 */
const { dataset, style } = document.documentElement
const asked = new URLSearchParams(window.location.search)
const isFramed = asked.get('embed') === '1'
const theme = (isFramed ? asked.get('theme') : null) ?? recallTheme()

if (theme !== null) dataset.theme = theme
style.fontSize = fontSizeOf(recallTextSize())
style.setProperty('--split', `${recallSplit()}%`)
if (isFramed) dataset.framed = ''
// As the app has it: whoever has chosen a place has no need of the hint.
if (recall('hint') !== null || asked.has('place') || asked.has('passage')) dataset.hint = 'seen'
