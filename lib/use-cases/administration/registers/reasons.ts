import { randomUUID } from 'node:crypto'
import { choice, count, text } from '#lib/domain/procedure/fields.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { offered, serviceOptions } from './service-options.ts'

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  kind: choice({
    label: 'Dùng khi',
    control: 'select',
    options: {
      supplement: 'Yêu cầu bổ sung',
      refusal: 'Từ chối',
      stop: 'Dừng giải quyết',
      apology: 'Xin lỗi, hẹn lại',
      transfer: 'Chuyển cơ quan có thẩm quyền',
    },
    width: 'medium',
  }),
  procedureCode: choice({
    label: 'Thủ tục',
    hint: 'Để trống: dùng cho mọi thủ tục.',
    control: 'select',
    options: serviceOptions(house),
    optional: true,
  }),
  target: text({
    label: 'Về câu hỏi hoặc giấy tờ',
    hint: 'Mã câu hỏi hoặc mã giấy tờ của thủ tục; để trống nếu dùng cho điểm nào cũng được.',
    max: 60,
    optional: true,
    width: 'medium',
  }),
  words: text({
    label: 'Lời ghi',
    hint: 'Người nộp đọc nguyên văn: nói rõ thiếu gì và phải làm gì.',
    max: 1_000,
    multiline: true,
  }),
  position: count({ label: 'Thứ tự', hint: 'Số nhỏ đứng trước.', min: 0, max: 9_999 }),
})

/** Ready-made words for decisions. */
export const reasons: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'ly-do',
  title: 'Thư viện lý do',
  one: 'lý do',
  lead: 'Lời soạn sẵn để cán bộ chọn khi yêu cầu bổ sung, từ chối, dừng, xin lỗi hoặc chuyển hồ sơ; chọn rồi vẫn sửa được.',
  subject: 'reason',
  fields: fieldsOf,
  shown: ['words', 'kind', 'procedureCode', 'target', 'position'],
  unitIn: 'unitCode',
  names: ['unitCode', 'kind', 'procedureCode', 'target', 'words'],
  csv: true,
  entries: async (house) => {
    const rows = await house.tx.reason.findMany({
      where: { unitCode: { in: unitCodes(house) }, retiredAt: null },
      orderBy: [{ kind: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode ?? '',
      row: row.id,
      answers: {
        unitCode: row.unitCode ?? '',
        kind: row.kind,
        ...(row.procedureCode && { procedureCode: row.procedureCode }),
        ...(row.target && { target: row.target }),
        words: row.words,
        position: row.position,
      },
    }))
  },
  write: async (house, { unitCode, kind, procedureCode, target, words, position }, existing) => {
    if (target !== undefined) {
      const service = offered(house).find(({ code }) => code === procedureCode)
      if (!service) return { procedureCode: 'Chọn thủ tục có câu hỏi hoặc giấy tờ này.' }
      const isKnown =
        Object.hasOwn(service.fields, target) || service.papers.some((paper) => paper.code === target)
      if (!isKnown) return { target: `Thủ tục này không có câu hỏi hay giấy tờ nào mang mã “${target}”.` }
    }
    const data = {
      unitCode,
      kind,
      procedureCode: procedureCode ?? null,
      target: target ?? null,
      words,
      position,
    }
    await (existing?.row
      ? house.tx.reason.update({ where: { id: existing.row }, data })
      : house.tx.reason.create({ data: { id: randomUUID(), ...data } }))
    return null
  },
  // Requests name the reason that they were made with: it is put away, not destroyed.
  remove: async ({ tx, now }, { row = '' }) => {
    await tx.reason.update({ where: { id: row }, data: { retiredAt: toDate(now) } })
    return null
  },
}
