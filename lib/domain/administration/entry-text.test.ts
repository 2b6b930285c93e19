import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choice, count, date, text, yesNo } from '#lib/domain/procedure/fields.ts'
import { cellOf, itemsOf, typedOf, typedOfCell } from './entry-text.ts'

const level = choice({ label: 'Mức độ', control: 'select', options: { '3': 'Mức độ 3', '4': 'Mức độ 4' } })
const day = date({ label: 'Ngày' })

describe('an entry as text', () => {
  it('writes each answer as people type it, and nothing for none', () => {
    const fields = {
      day,
      level,
      number: count({ label: 'Số', min: 0, max: 9 }),
      words: text({ label: 'Lời', max: 9 }),
    }
    expect(typedOf(fields, { day: '2020-08-17', level: '3', number: 7 })).toEqual({
      day: '17/08/2020',
      level: '3',
      number: '7',
      words: '',
    })
  })

  it('shows an option by its words and reads it by its words or its code, in any case', () => {
    expect(cellOf(level, '4')).toBe('Mức độ 4')
    for (const cell of ['4', 'Mức độ 4', ' mức ĐỘ 4 ', 'Mức độ 4'.normalize('NFD')])
      expect(typedOfCell(level, cell)).toBe('4')
    expect(typedOfCell(yesNo({ label: 'Có không' }), 'có')).toBe('yes')
  })

  it('leaves what it does not know for the check to refuse', () => {
    expect(typedOfCell(level, 'Mức độ 5')).toBe('Mức độ 5')
    expect(typedOfCell(day, '17/08/2020')).toBe('17/08/2020')
  })
})

describe('a text that names several', () => {
  const known = ['Luật sư', 'Công chứng', 'Hộ tịch']

  it('finds them in any case and order, and says which are none', () => {
    expect(itemsOf('hộ tịch; LUẬT SƯ, Thuế', known)).toEqual({
      items: ['Luật sư', 'Hộ tịch'],
      unknown: ['Thuế'],
    })
  })

  it('is the same again when written with commas', () => {
    fc.assert(
      fc.property(fc.subarray(known), (items) => {
        expect(itemsOf(items.join(', '), known)).toEqual({ items, unknown: [] })
      }),
    )
  })
})
