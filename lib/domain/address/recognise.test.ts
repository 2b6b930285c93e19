import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitIndex } from '#lib/outside/addresses/index.ts'
import { recognitionInWords } from './in-words.ts'
import { realSpellings } from './real-spellings.ts'
import { type Recognition, recognise } from './recognise.ts'

const index = await unitIndex()

const named = (recognition: Recognition): string => {
  switch (recognition.kind) {
    case 'found':
      return recognition.unit.now
    case 'several':
      return recognition.candidates.map(({ now }) => now).join(' | ')
    case 'abroad':
      return recognition.country
    case 'unknown':
      return 'unknown'
  }
}
const read = (address: string) => named(recognise(index, address))

describe('an address in Việt Nam', () => {
  it.each(
    Object.entries(realSpellings).flatMap(([unit, spellings]) =>
      spellings.map((spelling) => [spelling, unit] as const),
    ),
  )('%s: %s', (spelling, unit) => {
    expect(read(spelling)).toBe(unit)
  })

  it('says which former commune led there', () => {
    const recognition = recognise(index, '12 Nguyễn Huệ, P1, TP Cao Lãnh')
    expect(recognition).toEqual({
      kind: 'found',
      unit: {
        code: '29869',
        now: 'Phường Cao Lãnh, tỉnh Đồng Tháp',
        former: 'Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      },
    })
    expect(recognitionInWords(recognition)).toBe('Nay là Phường Cao Lãnh, tỉnh Đồng Tháp')
  })

  it.each([
    ['a house and a street alone', '12 Nguyễn Huệ'],
    ['a street called as a commune elsewhere', '12 Nguyễn Huệ, Cao Lãnh, Đồng Tháp'],
    ['a city without its ward', 'TP Cao Lãnh, Đồng Tháp'],
    ['a name that is a city of before as well as a ward of today', 'Cao Lãnh, Đồng Tháp'],
    ['a province', 'Tỉnh Đồng Tháp'],
    ['a number of dozens of wards', 'Phường 1'],
    ['a ward that another city does not have', 'Phường Bến Nghé, TP Cao Lãnh, Đồng Tháp'],
    ['a commune in another province', 'xã Gáo Giồng, huyện Cao Lãnh, tỉnh Nghệ An'],
    ['a name with other accents', 'phường Hóa Thuận, TP Cao Lãnh, Đồng Tháp'],
    ['the country', 'Việt Nam'],
    ['nothing', ''],
    ['signs', ',,, - ; ()'],
  ])('is not guessed from %s: %s', (_, address) => {
    expect(read(address)).toBe('unknown')
  })

  it('is not told apart by accents that nobody typed in its part', () => {
    expect(read('Số 3 đường Lê Lợi, xa nga thanh, huyen nga son, thanh hoa')).toContain(' | ')
    expect(read('xã Nga Thành, huyện Nga Sơn, Thanh Hóa')).toBe('Xã Hồ Vương, tỉnh Thanh Hóa')
  })

  it('is asked about where several communes bear the name, and heeds the answer while it is one of them', () => {
    const address = 'xã Tân Phú, Đồng Tháp'
    const asked = recognise(index, address)
    if (asked.kind !== 'several') throw new Error(`${asked.kind} instead of several`)
    const codes = asked.candidates.map(({ code }) => code)
    expect(codes).toHaveLength(4)
    for (const code of codes) expect(recognise(index, address, code)).toMatchObject({ picked: { code } })
    expect(recognise(index, address, '00004')).toEqual(asked)
    expect(read('xã Tân Phú, huyện Thanh Bình, Đồng Tháp')).toBe('Xã Thanh Bình, tỉnh Đồng Tháp')
  })
})

describe('an address abroad', () => {
  it.each([
    ['Osaka, Nhật Bản', 'Nhật Bản'],
    ['1-2-3 Umeda, Osaka, Nhật', 'Nhật Bản'],
    ['osaka, nhat ban', 'Nhật Bản'],
    ['Osaka Nhật Bản', 'Nhật Bản'],
    ['Tokyo, Japan', 'Nhật Bản'],
    ['123 Main St, San Jose, CA 95112, USA', 'Hoa Kỳ'],
    ['California, Mỹ', 'Hoa Kỳ'],
    ['Hợp chủng quốc Hoa Kỳ', 'Hoa Kỳ'],
    ['Seoul, Hàn Quốc', 'Hàn Quốc'],
    ['Đài Bắc, Đài Loan', 'Đài Loan'],
    ['Praha, Cộng hòa Séc', 'Séc'],
    ['Berlin, CHLB Đức', 'Đức'],
    ['London, Anh', 'Vương quốc Anh'],
    ['London, UK', 'Vương quốc Anh'],
    ['Sydney, Úc', 'Úc'],
    ['Viêng Chăn, Lào', 'Lào'],
    ['Phnôm Pênh, Campuchia', 'Campuchia'],
  ])('%s: %s', (address, country) => {
    expect(recognise(index, address)).toEqual({ kind: 'abroad', country })
  })

  it.each(['xã Mỹ Đức, huyện Tiên Lãng, Hải Phòng', 'Phường Lào Cai, Lào Cai', 'xã Anh Sơn, Nghệ An'])(
    'is not %s',
    (address) => {
      expect(recognise(index, address).kind).toBe('found')
    },
  )
})

it('answers whatever is typed', { timeout: 30_000 }, () => {
  const words = fc.constantFrom(
    ...[
      'phường',
      'P.',
      'xã',
      'TP',
      'huyện',
      '1',
      '12',
      'Cao Lãnh',
      'Đồng Tháp',
      'Mỹ Thọ',
      ',',
      '-',
      'Nhật',
      'Hà Nội',
    ],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(words).map((all) => all.join(' ')),
      ),
      (address) => {
        expect(named(recognise(index, address))).toMatch(/./)
      },
    ),
  )
})

it('is not slowed down by the longest text that a control takes', () => {
  const long = 'phường Cao Lãnh tỉnh Đồng Tháp '.repeat(300)
  expect(read(long)).toBe('Phường Cao Lãnh, tỉnh Đồng Tháp')
})
