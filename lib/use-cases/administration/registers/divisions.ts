import { randomUUID } from 'node:crypto'
import { choice, date, text } from '#lib/domain/procedure/fields.ts'
import { lawFields } from '#lib/domain/procedure/procedure.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, isoDay } from './period-fields.ts'

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  name: text({ label: 'Tên phòng', max: 100, width: 'medium' }),
  fields: text({
    label: 'Lĩnh vực',
    hint: 'Hồ sơ của lĩnh vực nào thì chuyển về phòng này.',
    max: 300,
    optional: true,
  }),
  closedOn: date({
    label: 'Đóng từ ngày',
    hint: 'Phòng đã đóng không nhận hồ sơ mới; hồ sơ đang có vẫn do người của phòng làm tiếp.',
    optional: true,
    min: '2000-01-01',
    max: '2099-12-31',
  }),
})

/** Divisions and the fields of law whose files come to them. */
export const divisions: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'phong',
  title: 'Phòng',
  one: 'phòng',
  lead: 'Phòng chuyên môn và lĩnh vực của từng phòng. Hồ sơ được tiếp nhận sẽ về phòng phụ trách lĩnh vực.',
  subject: 'division',
  fields: fieldsOf,
  lists: { fields: lawFields },
  shown: ['name', 'unitCode', 'fields', 'closedOn'],
  unitIn: 'unitCode',
  names: ['unitCode', 'name'],
  csv: true,
  entries: async (house) => {
    const rows = await house.tx.division.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ unitCode: 'asc' }, { name: 'asc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      row: row.id,
      answers: {
        unitCode: row.unitCode,
        name: row.name,
        ...(row.fields.length > 0 && {
          fields: lawFields.filter((field) => row.fields.includes(field)).join(', '),
        }),
        ...(row.validTo && { closedOn: isoDay(row.validTo) }),
      },
    }))
  },
  write: async ({ tx }, { unitCode, name, fields = '', closedOn }, existing) => {
    if (existing && existing.unitCode !== unitCode)
      return {
        unitCode: 'Phòng không chuyển sang cơ quan khác được. Đóng phòng này và lập phòng mới ở cơ quan kia.',
      }
    const named = fields === '' ? [] : fields.split(', ')
    if (closedOn === undefined) {
      const other = await tx.division.findFirst({
        where: {
          unitCode,
          validTo: null,
          fields: { hasSome: named },
          ...(existing?.row && { id: { not: existing.row } }),
        },
        select: { name: true, fields: true },
      })
      const shared = named.filter((field) => other?.fields.includes(field))
      if (other && shared.length > 0)
        return {
          fields: `${shared.join(', ')}: đã do ${other.name} phụ trách. Mỗi lĩnh vực chỉ về một phòng.`,
        }
    }
    const data = { unitCode, name, fields: named, validTo: closedOn === undefined ? null : dbDay(closedOn) }
    await (existing?.row
      ? tx.division.update({ where: { id: existing.row }, data })
      : tx.division.create({ data: { id: randomUUID(), ...data } }))
    return null
  },
}
