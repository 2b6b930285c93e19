import { describe, expect, it } from 'vitest'
import type { Fields } from './field.ts'
import { address, table, text } from './fields.ts'
import { addRow, removeRow, saveTyped } from './save-typed.ts'
import { placeOf, unitControl } from './typed.ts'

const fields = {
  home: address({ label: 'Nơi ở', max: 100 }),
  note: text({ label: 'Ghi chú', max: 100 }),
  stays: table({
    label: 'Nơi ở trước đây',
    rowLabel: 'Nơi ở',
    columns: { where: address({ label: 'Địa chỉ', max: 100 }), work: text({ label: 'Việc', max: 100 }) },
    min: 0,
    max: 5,
  }),
} as const satisfies Fields

describe('the commune picked beside an address', () => {
  it('belongs to the question of the address, and stands beside nothing else', () => {
    expect(placeOf(fields, unitControl('home'))).toEqual({ name: 'home' })
    expect(placeOf(fields, unitControl('stays.1.where'))?.name).toBe('stays')
    for (const other of ['note', 'stays.1.work', 'stays', 'nope', 'unit:home', '__proto__'])
      expect(placeOf(fields, unitControl(other)), other).toBeUndefined()
  })

  it('is kept with the address, and goes when the address comes without it', () => {
    const picked = { home: 'xã Tân Phú, Đồng Tháp', [unitControl('home')]: '30130' }
    expect(saveTyped(fields, ['home'], {}, Object.entries(picked))).toEqual(picked)
    expect(saveTyped(fields, ['note'], picked, [['note', 'x']])).toEqual({ ...picked, note: 'x' })
    expect(saveTyped(fields, ['home'], picked, [['home', 'Osaka']])).toEqual({ home: 'Osaka' })
  })

  it('moves up with its row', () => {
    const typed = {
      'stays.0.where': 'Osaka, Nhật Bản',
      'stays.1.where': 'xã Tân Phú, Đồng Tháp',
      [unitControl('stays.1.where')]: '30130',
    }
    expect(removeRow(fields, 'stays', 0, addRow(fields, 'stays', typed))).toEqual({
      'stays.0.where': 'xã Tân Phú, Đồng Tháp',
      'stays.0.work': '',
      [unitControl('stays.0.where')]: '30130',
      'stays.1.where': '',
      'stays.1.work': '',
    })
  })
})
