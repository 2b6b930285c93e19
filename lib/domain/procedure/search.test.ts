import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { searchProcedures } from './search.ts'

const record = {
  code: '2.000488',
  name: 'Cấp Phiếu lý lịch tư pháp cho công dân Việt Nam',
  shortName: 'Phiếu lý lịch tư pháp',
  field: 'Lý lịch tư pháp',
  searchTerms: ['lltp', 'giấy xác nhận không tiền án', 'xin việc'],
} as const
const extract = {
  code: '2.000635',
  name: 'Cấp bản sao trích lục hộ tịch',
  shortName: 'Trích lục hộ tịch',
  field: 'Hộ tịch',
  searchTerms: ['bản sao khai sinh', 'khai tử', 'kết hôn'],
} as const
const all = [extract, record]

describe('a question finds its service', () => {
  test.each([
    ['with its accents', 'lý lịch tư pháp'],
    ['without accents', 'ly lich tu phap'],
    ['in capitals, with accents typed as separate marks', 'LÝ LỊCH TƯ PHÁP'.normalize('NFD')],
    ['in another order', 'tư pháp lý lịch'],
    ['half typed', 'phieu ly li'],
    ['with letters swapped', 'phieu ly lihc tu pahp'],
    ['without spaces', 'lylichtuphap'],
    ['by a word that people use instead', 'LLTP'],
    ['by what it is needed for', 'giấy tiền án để xin việc'],
    ['by its national code', '2.000488'],
  ])('%s', (_, question) => {
    expect(searchProcedures(all, question)[0]).toBe(record)
  })
})

test('the best match comes first and what has nothing to do with the question stays away', () => {
  expect(searchProcedures(all, 'trich luc khai sinh')).toEqual([extract])
})

test('a question that means nothing here finds nothing', () => {
  expect(searchProcedures(all, 'đăng ký xe máy')).toEqual([])
})

test('no question means every service, in its own order', () => {
  expect(searchProcedures(all, '  ')).toEqual(all)
})

test('one slip in a longer word is forgiven, whichever it is', () => {
  const slip = fc.tuple(fc.constantFrom('phieu', 'tuphap', 'khong'), fc.nat(3), fc.constantFrom('', 'q'))
  fc.assert(
    fc.property(slip, ([word, place, letter]) => {
      const mistyped = word.slice(0, place) + letter + word.slice(place + 1)
      const service = { ...record, searchTerms: [word] }
      expect(searchProcedures([service], mistyped)).toEqual([service])
    }),
  )
})
