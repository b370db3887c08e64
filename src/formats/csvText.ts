import type { Issue, Parsed } from '../model/types'

/** One line of a table: cells by the name of their column, and where it stands. */
export interface Row {
  readonly cells: ReadonlyMap<string, string>
  /** "row 7", as a spreadsheet counts. */
  readonly path: string
}

/** RFC 4180: lines end in CR LF, and what could be mistaken stands in quotation marks. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

export interface Table {
  /** In small letters, as programs do not agree on them. */
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** The first row names the columns. */
export function parseCsv(text: string, file: string): Parsed<Table> {
  const { rows, isOpen } = cut(text, delimiterOf(text))
  const [head = [], ...body] = rows
  const names = head.map((name) => name.trim().toLowerCase())
  const issues: Issue[] = []
  const parsed = body.flatMap((cells, at): Row[] => {
    const path = `row ${at + 2}`
    if (cells.every((cell) => cell === '')) return []
    if (cells.length > names.length) {
      issues.push({ file, path, message: `has ${cells.length} cells for ${names.length} columns` })
    }
    return [{ path, cells: new Map(names.map((name, index) => [name, cells[index] ?? ''])) }]
  })
  if (isOpen) {
    issues.push({ file, path: `row ${rows.length}`, message: 'a quotation mark is not closed' })
  }
  return { value: { columns: names, rows: parsed }, issues }
}

/** Spreadsheets of many countries write semicolons, because the comma is in their numbers. */
function delimiterOf(text: string): string {
  const [first = ''] = /^[^\r\n]*/u.exec(text) ?? []
  const count = (delimiter: string) => first.split(delimiter).length
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

interface Cut {
  readonly rows: readonly (readonly string[])[]
  /** The file ends inside quotation marks. */
  readonly isOpen: boolean
}

function cut(text: string, delimiter: string): Cut {
  const rows: string[][] = []
  let isOpen = false
  for (let at = 0; at < text.length; at += text.startsWith('\r\n', at) ? 2 : 1) {
    const row: string[] = []
    for (let isMore = true; isMore; ) {
      const cell =
        text[at] === '"' ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter)
      row.push(cell.value)
      isOpen = cell.isOpen
      isMore = text[cell.end] === delimiter
      at = isMore ? cell.end + 1 : cell.end
    }
    rows.push(row)
  }
  return { rows, isOpen }
}

interface Cell {
  readonly value: string
  /** Where what follows begins: a delimiter or a line break. */
  readonly end: number
  readonly isOpen: boolean
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start
  while (end < text.length && !`${delimiter}\r\n`.includes(text[end] ?? '')) end++
  return { value: text.slice(start, end), end, isOpen: false }
}

function quotedCell(text: string, start: number, delimiter: string): Cell {
  let end = start + 1
  while (end < text.length) {
    if (text[end] !== '"') end++
    else if (text[end + 1] === '"') end += 2
    else break
  }
  const value = text.slice(start + 1, end).replaceAll('""', '"')
  // What stands between the closing mark and the delimiter is not allowed, and not lost.
  const rest = plainCell(text, end + 1, delimiter)
  return { value: value + rest.value, end: rest.end, isOpen: end >= text.length }
}
