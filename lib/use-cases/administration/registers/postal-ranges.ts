import { randomUUID } from 'node:crypto'
import { s10Number } from '#lib/domain/post/s10.ts'
import { choice, count, text } from '#lib/domain/procedure/fields.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'

const serial = (label: string, hint: string) => count({ label, hint, min: 0, max: 99_999_999 })

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  service: text({
    label: 'Hai chữ đầu',
    hint: 'Loại dịch vụ trên nhãn, ví dụ RR trong RR473124829VN.',
    max: 2,
    width: 'short',
  }),
  first: serial('Số đầu', 'Tám chữ số, không có chữ số kiểm tra: 47312482 trong RR473124829VN.'),
  last: serial('Số cuối', 'Tám chữ số của nhãn cuối cùng trong dải.'),
  source: text({ label: 'Căn cứ', hint: 'Hợp đồng hoặc biên bản giao nhãn của bưu chính.', max: 300 }),
})

/** The item numbers that the carrier has given a unit: they are used one after the other, each once. */
export const postalRanges: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'dai-so-buu-gui',
  title: 'Dải số bưu gửi',
  one: 'dải số',
  lead: 'Số trên nhãn mà bưu chính đã giao cho cơ quan. Mỗi kết quả gửi đi lấy số tiếp theo; hệ thống tự tính chữ số kiểm tra.',
  unknown: 'Cơ quan không có dải số thì nhập hoặc quét số trên từng nhãn khi lập đợt gửi.',
  subject: 'postalRange',
  fields: fieldsOf,
  shown: ['unitCode', 'service', 'first', 'last'],
  unitIn: 'unitCode',
  names: ['unitCode', 'service', 'first'],
  csv: false,
  entries: async (house) => {
    const rows = await house.tx.postalRange.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ unitCode: 'asc' }, { service: 'asc' }, { first: 'asc' }],
    })
    return rows.map(({ id, unitCode, service, first, last, next, source }) => ({
      unitCode,
      row: id,
      answers: { unitCode, service, first, last, source },
      ...(next > last && { doubt: 'Đã dùng hết.' }),
      ...(next > first && next <= last && { doubt: `Số tiếp theo: ${s10Number(service, next)}.` }),
    }))
  },
  write: async ({ tx }, { unitCode, service, first, last, source }, existing) => {
    if (!/^[A-Z]{2}$/.test(service)) return { service: 'Nhập hai chữ cái in hoa, ví dụ RR.' }
    if (last < first) return { last: 'Số cuối phải từ số đầu trở đi.' }
    const own = existing?.row ? await tx.postalRange.findUnique({ where: { id: existing.row } }) : null
    const isUsed = own !== null && own.next > own.first
    if (isUsed && (own.unitCode !== unitCode || own.service !== service || own.first !== first))
      return { first: 'Dải số đã dùng: chỉ đổi được số cuối và căn cứ.' }
    if (isUsed && last < own.next - 1) return { last: `Đã dùng đến ${own.next - 1}: số cuối không nhỏ hơn.` }
    const other = await tx.postalRange.findFirst({
      where: { service, first: { lte: last }, last: { gte: first }, ...(own && { id: { not: own.id } }) },
    })
    if (other) return { first: 'Dải này trùng số với một dải khác.' }
    if (own) {
      const next = isUsed ? own.next : first
      await tx.postalRange.update({
        where: { id: own.id },
        data: { unitCode, service, first, last, next, source },
      })
    } else
      await tx.postalRange.create({
        data: { id: randomUUID(), unitCode, service, first, last, next: first, source },
      })
    return null
  },
  remove: async ({ tx }, existing) => {
    const removed = await tx.$executeRaw`
      DELETE FROM postal_ranges WHERE id = ${existing.row ?? null}::uuid AND next = first`
    return removed === 1 ? null : { first: 'Dải số đã dùng nên không bỏ được.' }
  },
}
