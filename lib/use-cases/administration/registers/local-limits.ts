import { choice, count, text } from '#lib/domain/procedure/fields.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, periodAnswers, validFrom, validTo } from './period-fields.ts'
import { offered, serviceOptions } from './service-options.ts'

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  procedureCode: choice({ label: 'Thủ tục', control: 'select', options: serviceOptions(house) }),
  validFrom,
  validTo,
  days: count({
    label: 'Cam kết xong trong (số ngày)',
    inSentence: 'số ngày cam kết',
    hint: 'Để trống nếu cơ quan không cam kết sớm hơn luật.',
    min: 0,
    max: 365,
    optional: true,
  }),
  count: choice({
    label: 'Cách đếm ngày',
    control: 'select',
    options: { working: 'Ngày làm việc', calendar: 'Ngày thường, kể cả ngày nghỉ' },
    optional: true,
    width: 'medium',
  }),
  supplementClock: choice({
    label: 'Khi người nộp bổ sung xong, thời hạn',
    inSentence: 'cách tính thời hạn sau bổ sung',
    control: 'select',
    options: { restart: 'Tính lại từ đầu', pause: 'Tính tiếp phần còn lại' },
    hint: 'Để trống: theo quy định chung của ngày ấy.',
    optional: true,
    width: 'medium',
  }),
  source: text({
    label: 'Căn cứ',
    hint: 'Quyết định công bố, ví dụ: Quyết định số 12/QĐ-UBND ngày 05/01/2020.',
    max: 300,
  }),
})

/** What a unit has committed itself to beyond the law, and how a supplement acts on the clock there. */
export const localLimits: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'thoi-han',
  title: 'Thời hạn cam kết',
  one: 'thời hạn cam kết',
  lead: 'Cam kết của cơ quan xong sớm hơn luật định. Hồ sơ vẫn tính trễ hạn theo luật; ngày cam kết ghi bên cạnh.',
  subject: 'localLimit',
  fields: fieldsOf,
  shown: ['procedureCode', 'unitCode', 'days', 'count', 'supplementClock', 'validFrom', 'validTo'],
  unitIn: 'unitCode',
  names: ['unitCode', 'procedureCode', 'validFrom'],
  periods: 'bounded',
  csv: true,
  entries: async (house) => {
    const rows = await house.tx.localLimit.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ procedureCode: 'asc' }, { unitCode: 'asc' }, { validFrom: 'desc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      answers: {
        unitCode: row.unitCode,
        procedureCode: row.procedureCode,
        ...periodAnswers(row),
        ...(row.days !== null && { days: row.days }),
        ...(row.count && { count: row.count }),
        ...(row.supplementClock && { supplementClock: row.supplementClock }),
        source: row.source,
      },
    }))
  },
  write: async (house, answers, existing) => {
    const { unitCode, procedureCode, days, count: counted, supplementClock } = answers
    if ((days === undefined) !== (counted === undefined))
      return days === undefined
        ? { days: 'Nhập số ngày cam kết, hoặc bỏ trống cả cách đếm ngày.' }
        : { count: 'Chọn cách đếm ngày.' }
    if (days === undefined && supplementClock === undefined)
      return { days: 'Nhập số ngày cam kết, hoặc chọn cách tính thời hạn sau bổ sung.' }
    const service = offered(house).find(({ code }) => code === procedureCode)
    // So many working days are at least as many days of the calendar; the other way round nothing can be said.
    const comparable = (service?.limitTable ?? []).filter(
      (limit) => limit.count === counted || limit.count === 'calendar',
    )
    const longest = Math.max(...comparable.map((limit) => limit.days))
    if (days !== undefined && comparable.length > 0 && days >= longest)
      return { days: `Luật đã cho tối đa ${longest} ngày: cam kết phải ngắn hơn.` }
    if (existing)
      await house.tx.localLimit.delete({ where: { unitCode_procedureCode_validFrom: rowOf(existing) } })
    await house.tx.localLimit.create({
      data: {
        unitCode,
        procedureCode,
        validFrom: dbDay(answers.validFrom),
        validTo: answers.validTo === undefined ? null : dbDay(answers.validTo),
        days: days ?? null,
        count: counted ?? null,
        supplementClock: supplementClock ?? null,
        source: answers.source,
      },
    })
    return null
  },
  remove: async ({ tx }, existing) => {
    await tx.localLimit.delete({ where: { unitCode_procedureCode_validFrom: rowOf(existing) } })
    return null
  },
}

const rowOf = ({ answers }: { readonly answers: Readonly<Record<string, unknown>> }) => ({
  unitCode: String(answers.unitCode),
  procedureCode: String(answers.procedureCode),
  validFrom: dbDay(String(answers.validFrom)),
})
