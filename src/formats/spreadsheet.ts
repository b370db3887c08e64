/**
 * What a spreadsheet may take for a formula: a cell that begins with = + - or @, in the wide
 * forms of East Asia too, after quotation marks and white space, or with a tab or a line break.
 */
const RISKY = /^["'\s]*[=+\-@＝＋－＠]|^["']*[\t\r\n]/u

/** With an apostrophe before it, a cell is text and nothing else. */
export function neutralised(cell: string): string {
  return RISKY.test(cell) ? `'${cell}` : cell
}

/** The cell as it was. One that began with an apostrophe before a formula has got a second. */
export function asWritten(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell.slice(1)) ? cell.slice(1) : cell
}
