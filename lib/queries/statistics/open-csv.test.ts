import { describe, expect, it } from 'vitest'
import { csvCell } from './open-csv.ts'

describe('a cell of the CSV', () => {
  it.each(['=1+1', '+84', '-1', '@SUM(A1)', '\tx', '\rx'])('never begins a formula: %j', (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/)
  })

  it('quotes what would end it too soon', () => {
    expect(csvCell('Sở "A", phòng B')).toBe('"Sở ""A"", phòng B"')
  })

  it('leaves numbers as they are, and nothing empty', () => {
    expect([csvCell(-1.5), csvCell(0), csvCell(null)]).toEqual(['-1.5', '0', ''])
  })
})
