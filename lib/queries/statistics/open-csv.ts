import type { OpenStatistics } from './open-data.ts'
import { openFields } from './open-fields.ts'
import { satisfactionFields } from './open-satisfaction.ts'

const byteOrderMark = '\u{FEFF}'

/**
 * The open data as CSV (RFC 4180, UTF-8 with the mark by which spreadsheets know it): one line per unit, and the sum
 * under `unit` empty. Numbers keep the point, as the JSON does.
 */
export const openCsv = (statistics: OpenStatistics): string => {
  const { from, to } = statistics
  const names = [...openFields, ...satisfactionFields].map(({ name }) => name)
  const lines = [
    ['from', 'to', 'unit', 'name', ...names],
    ...statistics.units.map((unit) => [from, to, unit.unit, unit.name, ...names.map((name) => unit[name])]),
    [from, to, '', 'Tổng số', ...names.map((name) => statistics[name])],
  ]
  return byteOrderMark + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/** A cell that a spreadsheet shows and never calculates: text that could begin a formula is put behind an apostrophe. */
export const csvCell = (value: string | number | null): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
