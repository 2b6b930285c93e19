import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './csv.ts'

const cellsOf = (text: string) => {
  const read = readCsv(text)
  return read.ok ? read.value.map(({ cells }) => cells) : read.error
}

describe('reading', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1;2,5\r\n',
      [
        ['a', 'b'],
        ['1', '2,5'],
      ],
    ],
    ['a byte order mark', '\uFEFFa;b\n', [['a', 'b']]],
    ['quotes', '"a;1";"b ""c"""\n', [['a;1', 'b "c"']]],
    [
      'line breaks inside quotes',
      'a;b\n"1\n2";3',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    ['empty cells, also the last', 'a;;b;\n', [['a', '', 'b', '']]],
    [
      'empty lines, which say nothing',
      'a;b\n\n\n1;2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old line ends',
      'a;b\r1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
    ['a comma in the quotes of the first record', '"a,b,c";d\n', [['a,b,c', 'd']]],
    ['a quote in the middle, as it stands', 'a"b;c\n', [['a"b', 'c']]],
    ['an apostrophe that disarmed a formula', "'=1+1;'84\n", [['=1+1', "'84"]]],
  ])('%s', (_, text, expected) => expect(cellsOf(text)).toEqual(expected))

  it('tells the line on which each record begins', () => {
    const read = readCsv('a;b\n"1\n2";3\n\n4;5\n')
    expect(read.ok && read.value.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  it.each([
    ['a;b\n1;"2\n3;4', { code: 'unclosedQuote', line: 2 }],
    ['a;b\n"1"2;3', { code: 'strayQuote', line: 2 }],
  ])('refuses %j and says where', (text, error) => expect(cellsOf(text)).toEqual(error))
})

describe('writing', () => {
  it('marks the file as UTF-8 and quotes what needs it', () => {
    expect(writeCsv([['a', 'b;c', 'd "e"', '']])).toBe('\uFEFFa;"b;c";"d ""e""";""\r\n')
  })

  it.each(['=1+1', '+84 277', '-1', '@SUM(A1)', '\t=1', '＝1'])('disarms %j', (cell) => {
    expect(writeCsv([[cell, 'x']])).toMatch(/^\uFEFF"?'/)
  })

  it('loses nothing: what was written is read again', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('a', ';', ',', '"', '\n', '\r', "'", '=', '+', '-', '@', ' ', '\t', 'ệ'),
      }),
    )
    const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(records, (written) => {
        expect(cellsOf(writeCsv(written))).toEqual(written)
      }),
    )
  })

  it('leaves nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', '\t') }), (cell) => {
        const line = writeCsv([[cell, 'x']]).slice(1)
        expect(line).not.toMatch(/^"?[=+\-@\t\r]/)
      }),
    )
  })

  it('reads whatever it is given without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCsv(text)))
  })
})
