import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAddress, withUnit } from './unit-part.ts'

describe('the part of an address that may be asked about', () => {
  it.each([
    ['Số 12 đường Nguyễn Huệ, Phường 1, TP Cao Lãnh', 'Phường 1, TP Cao Lãnh'],
    ['12 Nguyễn Huệ, P.1, Cao Lãnh', 'P.1, Cao Lãnh'],
    ['268 Lý Thường Kiệt P14 Q10 TPHCM', 'P14 Q10 TPHCM'],
    ['12/3 hẻm 4, khóm 2, xã Mỹ Thọ', 'xã Mỹ Thọ'],
    ['12 Nguyễn Huệ, Mỹ Thọ, Cao Lãnh', 'Mỹ Thọ, Cao Lãnh'],
    ['Ấp 3, Mỹ Thọ', 'Mỹ Thọ'],
    ['xã Mỹ Thọ', 'xã Mỹ Thọ'],
    ['Cao Lãnh', 'Cao Lãnh'],
    ['12 Nguyễn Huệ', ''],
    ['Số 5', ''],
    ['', ''],
  ])('of %j is %j', (address, unit) => {
    expect(splitAddress(address).unit).toBe(unit)
  })

  it('never holds the number of a house, and house and unit together are the address', () => {
    const street = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom('Nguyễn Huệ', 'đường 30/4', 'Lê Lợi'),
    )
    const unit = fc.constantFrom('phường An Hoà, Sa Đéc', 'xã Mỹ Thọ, Đồng Tháp', 'TT. Mỹ An')
    fc.assert(
      fc.property(street, unit, ([number, name], place) => {
        const typed = `${number} ${name}, ${place}`
        expect(splitAddress(typed)).toEqual({ house: `${number} ${name}, `, unit: place })
        expect(withUnit(typed, place)).toBe(typed)
      }),
    )
  })
})
