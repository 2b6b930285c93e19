import { unitKindsOf } from '#lib/domain/procedure/competence.ts'
import { choice, yesNo } from '#lib/domain/procedure/fields.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, periodAnswers, validFrom, validTo } from './period-fields.ts'
import { offered, serviceOptions } from './service-options.ts'

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  procedureCode: choice({ label: 'Thủ tục', control: 'select', options: serviceOptions(house) }),
  validFrom,
  validTo,
  offered: yesNo({ label: 'Có nhận trực tuyến' }),
  level: choice({
    label: 'Mức độ',
    hint: 'Mức 2 chỉ cho tải mẫu; từ mức 3 mới nộp được trực tuyến.',
    control: 'select',
    options: { '2': 'Mức độ 2', '3': 'Mức độ 3', '4': 'Mức độ 4' },
    width: 'medium',
  }),
})

/** Whether a unit takes a service online, and at which level, for a time. */
export const activations: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'dich-vu',
  title: 'Dịch vụ công trực tuyến',
  one: 'lần bật, tắt dịch vụ',
  lead: 'Cơ quan nào nhận thủ tục nào qua cổng, ở mức độ nào. Cơ quan chưa ghi gì ở đây thì nhận theo mức độ của thủ tục.',
  subject: 'activation',
  fields: fieldsOf,
  shown: ['procedureCode', 'unitCode', 'offered', 'level', 'validFrom', 'validTo'],
  unitIn: 'unitCode',
  names: ['unitCode', 'procedureCode', 'validFrom'],
  periods: 'bounded',
  csv: true,
  entries: async (house) => {
    const rows = await house.tx.serviceActivation.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ procedureCode: 'asc' }, { unitCode: 'asc' }, { validFrom: 'desc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      answers: {
        unitCode: row.unitCode,
        procedureCode: row.procedureCode,
        ...periodAnswers(row),
        offered: row.offered ? 'yes' : 'no',
        level: String(row.level),
      },
    }))
  },
  write: async (house, answers, existing) => {
    const { unitCode, procedureCode } = answers
    const service = offered(house).find(({ code }) => code === procedureCode)
    const level = Number(answers.level)
    if (service && level > service.level) return { level: `Thủ tục này chỉ có đến mức độ ${service.level}.` }
    const unit = await house.tx.unit.findUniqueOrThrow({ where: { code: unitCode }, select: { kind: true } })
    if (service && !(unitKindsOf(service) as readonly string[]).includes(unit.kind))
      return { procedureCode: 'Cơ quan này không có thẩm quyền giải quyết thủ tục ấy.' }
    if (existing)
      await house.tx.serviceActivation.delete({
        where: { unitCode_procedureCode_validFrom: rowOf(existing) },
      })
    await house.tx.serviceActivation.create({
      data: {
        unitCode,
        procedureCode,
        validFrom: dbDay(answers.validFrom),
        validTo: answers.validTo === undefined ? null : dbDay(answers.validTo),
        offered: answers.offered === 'yes',
        level,
      },
    })
    return null
  },
  remove: async ({ tx }, existing) => {
    await tx.serviceActivation.delete({ where: { unitCode_procedureCode_validFrom: rowOf(existing) } })
    return null
  },
}

const rowOf = ({ answers }: { readonly answers: Readonly<Record<string, unknown>> }) => ({
  unitCode: String(answers.unitCode),
  procedureCode: String(answers.procedureCode),
  validFrom: dbDay(String(answers.validFrom)),
})
