import { choice, date, text } from '#lib/domain/procedure/fields.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, isoDay } from './period-fields.ts'

const fieldsOf = (house: House) => ({
  fromCode: choice({ label: 'Cơ quan cũ', control: 'select', options: unitOptions(house) }),
  toCode: choice({
    label: 'Cơ quan kế thừa',
    control: 'select',
    options: Object.fromEntries(house.everyUnit),
  }),
  on: date({ label: 'Kế thừa từ ngày', min: '1945-09-02', max: '2099-12-31' }),
  source: text({ label: 'Căn cứ', hint: 'Văn bản quyết định việc chia, tách, sáp nhập.', max: 300 }),
})

/** Which unit followed which. Files that were accepted stay with the unit that accepted them. */
export const successions: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'ke-thua',
  title: 'Kế thừa giữa các cơ quan',
  one: 'quan hệ kế thừa',
  lead: 'Cơ quan nào tiếp nhận việc của cơ quan đã chia, tách, sáp nhập. Hồ sơ đã tiếp nhận vẫn ở cơ quan đã nhận.',
  subject: 'succession',
  fields: fieldsOf,
  shown: ['fromCode', 'toCode', 'on', 'source'],
  unitIn: 'fromCode',
  names: ['fromCode', 'toCode'],
  csv: false,
  entries: async (house) => {
    const rows = await house.tx.succession.findMany({
      where: { fromCode: { in: unitCodes(house) } },
      orderBy: [{ on: 'desc' }, { fromCode: 'asc' }],
    })
    return rows.map(({ fromCode, toCode, on, source }) => ({
      unitCode: fromCode,
      answers: { fromCode, toCode, on: isoDay(on), source },
    }))
  },
  write: async ({ tx }, { fromCode, toCode, on, source }, existing) => {
    if (fromCode === toCode) return { toCode: 'Cơ quan không kế thừa chính mình. Chọn cơ quan khác.' }
    const old = await tx.unit.findUniqueOrThrow({ where: { code: fromCode }, select: { validTo: true } })
    if (old.validTo === null || isoDay(old.validTo) >= on)
      return {
        on: 'Cơ quan cũ phải kết thúc hoạt động trước ngày này: đặt ngày kết thúc của cơ quan cũ trước.',
      }
    if (existing) await tx.succession.delete({ where: { fromCode_toCode: { fromCode, toCode } } })
    await tx.succession.create({ data: { fromCode, toCode, on: dbDay(on), source } })
    return null
  },
  remove: async ({ tx }, { answers }) => {
    const [fromCode, toCode] = [String(answers.fromCode), String(answers.toCode)]
    await tx.succession.delete({ where: { fromCode_toCode: { fromCode, toCode } } })
    return null
  },
}
