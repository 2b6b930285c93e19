import { describe, expect, it } from 'vitest'
import extract from '../civil-status-extract.ts'
import extract1 from '../civil-status-extract-1.ts'
import { districts } from './civil-status-places.ts'

describe('the districts and communes whose books are known', () => {
  it('are the seventeen of Hà Nội and the twelve of Đồng Tháp, with as many communes as published for early 2020', () => {
    const counts = (provinceCode: string) =>
      districts
        .filter((district) => district.provinceCode === provinceCode)
        .map(({ code, communes }) => `${code} ${communes.length}`)
    expect(counts('01')).toEqual([
      ...['001 14', '002 18', '003 8', '004 14', '005 8', '006 21', '007 20', '008 14', '009 11'],
      ...['019 10', '021 13', '268 17', '018 22', '275 21', '280 28', '281 29', '282 22'],
    ])
    expect(counts('87').map((count) => count.slice(4))).toEqual([
      '15',
      '9',
      '7',
      '9',
      '10',
      '12',
      '13',
      '18',
      '13',
      '13',
      '12',
      '12',
    ])
  })

  it('have codes of their own and names that say what they are', () => {
    const communes = districts.flatMap((district) => district.communes)
    expect(new Set(communes.map(({ code }) => code)).size).toBe(communes.length)
    for (const { code, name } of communes) {
      expect(code).toMatch(/^\d{5}$/)
      expect(name).toMatch(/^(?:Phường|Thị trấn|Xã) \S/)
    }
  })

  it('lose three communes and a name between the two revisions', () => {
    const offered = (fields: typeof extract.fields) => fields.commune.options.map(({ value }) => value)
    const before = offered(extract1.fields)
    const after = offered(extract.fields)
    expect(before.filter((code) => !after.includes(code))).toEqual(['00250', '00253', '10285'])
    expect(after.filter((code) => !before.includes(code))).toEqual([])
    expect(extract.fields.commune.options.find(({ value }) => value === '10282')?.label).toBe('Xã Nam Tiến')
  })
})
