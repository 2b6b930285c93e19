import { expect, it } from 'vitest'
import { placeOfUnit } from './place-of-unit.ts'

it.each([
  ['Sở Tư pháp tỉnh Đồng Tháp', 'Đồng Tháp'],
  ['Sở Tư pháp thành phố Hà Nội', 'Hà Nội'],
  ['Phòng Tư pháp quận Long Biên', 'Long Biên'],
  ['Phòng Tư pháp Quận 10', 'Quận 10'],
  ['UBND phường Ngọc Lâm', 'Ngọc Lâm'],
  ['Ủy ban nhân dân thị trấn Trâu Quỳ', 'Trâu Quỳ'],
])('the papers of %s are dated in %s', (unit, place) => {
  expect(placeOfUnit(unit)).toBe(place)
})
