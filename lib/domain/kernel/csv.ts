import { err, ok, type Result } from './result.ts'

export type CsvRecord = {
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** What no reader could make sense of, and on which line it begins. */
export type CsvError = { readonly code: 'unclosedQuote' | 'strayQuote'; readonly line: number }

/** What spreadsheets take for the beginning of a formula, its full-width look-alikes included (OWASP, CSV Injection). */
const formula = '[=+\\-@\\t\\r\\uFF0B\\uFF0D\\uFF1D\\uFF20]'
const wouldRun = new RegExp(`^'*${formula}`)
const wasDisarmed = new RegExp(`^'+${formula}`)

/**
 * Reads comma-separated values (RFC 4180), by commas or, as spreadsheets write where the comma is for decimals, by
 * semicolons: whichever of them the first record has more of outside quotes. A byte order mark is passed over, empty
 * lines are left out, and the apostrophe that disarmed a formula is taken away again.
 */
export const readCsv = (text: string): Result<readonly CsvRecord[], CsvError> => {
  const source = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(source)
  const records: CsvRecord[] = []
  let cells: string[] = []
  let line = 1
  let began = 1
  let at = 0
  const endRecord = () => {
    if (cells.length > 1 || cells[0] !== '') records.push({ line: began, cells: cells.map(rearmed) })
    cells = []
    began = line
  }
  while (at < source.length) {
    const quoted = source[at] === '"'
    const cell = quoted ? quotedCell(source, at) : plainCell(source, at, separator)
    if (cell === undefined) return err({ code: 'unclosedQuote', line })
    cells.push(cell.text)
    line += linesIn(source.slice(at, cell.end))
    at = cell.end
    const newline = /^(?:\r\n|\n|\r)/.exec(source.slice(at, at + 2))?.[0]
    if (newline !== undefined) {
      at += newline.length
      line++
      endRecord()
    } else if (source[at] === separator) {
      at++
      if (at === source.length) cells.push('')
    } else if (at < source.length) return err({ code: 'strayQuote', line })
  }
  if (cells.length > 0) endRecord()
  return ok(records)
}

type Cell = { readonly text: string; readonly end: number }

const quotedCell = (source: string, start: number): Cell | undefined => {
  for (let at = source.indexOf('"', start + 1); at >= 0; at = source.indexOf('"', at + 2)) {
    if (source[at + 1] !== '"')
      return { text: source.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 }
  }
  return undefined
}

const plainCell = (source: string, start: number, separator: string): Cell => {
  let end = start
  while (end < source.length && source[end] !== separator && source[end] !== '\n' && source[end] !== '\r')
    end++
  return { text: source.slice(start, end), end }
}

const linesIn = (text: string): number => text.split(/\r\n|\n|\r/).length - 1

const separatorOf = (source: string): ';' | ',' => {
  const unquoted = source.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? ''
  return unquoted.split(';').length > unquoted.split(',').length ? ';' : ','
}

const rearmed = (cell: string): string => (wasDisarmed.test(cell) ? cell.slice(1) : cell)

/**
 * Writes records for a spreadsheet in Việt Nam: UTF-8 with its mark, semicolons, CRLF. Whatever a spreadsheet would run
 * as a formula gets an apostrophe in front, which shows it as text and which `readCsv` takes away.
 */
export const writeCsv = (records: readonly (readonly string[])[]): string =>
  `\uFEFF${records.map((cells) => cells.map(written).join(';')).join('\r\n')}\r\n`

const written = (cell: string): string => {
  const safe = wouldRun.test(cell) ? `'${cell}` : cell
  return safe === '' || /[;,"\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
