import { randomUUID } from 'node:crypto'
import { choice, date } from '#lib/domain/procedure/fields.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, periodAnswers, validFrom } from './period-fields.ts'

const fieldsOf = async (house: House) => {
  const staff = await staffOptions(house)
  return {
    unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
    absentId: choice({ label: 'Người vắng mặt', control: 'select', options: staff }),
    deputyId: choice({
      label: 'Người làm thay',
      hint: 'Làm thay mọi chức vụ của người vắng ở cơ quan này, trừ quản trị và thanh tra. Việc làm thay được ghi rõ trong lịch sử hồ sơ.',
      control: 'select',
      options: staff,
    }),
    validFrom,
    validTo: date({ label: 'Đến hết ngày', min: '2000-01-01', max: '2099-12-31' }),
  }
}

/** Who stands in for whom during an absence. */
export const deputies: RegisterOf<Awaited<ReturnType<typeof fieldsOf>>> = {
  slug: 'thay-mat',
  title: 'Làm thay khi vắng',
  one: 'lượt làm thay',
  lead: 'Trong thời gian này người làm thay thấy và làm được hồ sơ của người vắng, nhưng không duyệt điều mình hoặc người vắng đã trình.',
  subject: 'deputy',
  fields: fieldsOf,
  shown: ['absentId', 'deputyId', 'unitCode', 'validFrom', 'validTo'],
  unitIn: 'unitCode',
  names: ['unitCode', 'absentId', 'deputyId', 'validFrom'],
  periods: 'bounded',
  csv: false,
  entries: async (house) => {
    const rows = await house.tx.deputy.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ validFrom: 'desc' }, { id: 'asc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      row: row.id,
      answers: {
        unitCode: row.unitCode,
        absentId: row.absentId,
        deputyId: row.deputyId,
        ...periodAnswers(row),
      },
    }))
  },
  write: async (house, answers, existing) => {
    const { unitCode, absentId, deputyId } = answers
    if (absentId === deputyId) return { deputyId: 'Người làm thay phải là người khác.' }
    for (const [control, accountId] of Object.entries({ absentId, deputyId })) {
      const post = await house.tx.post.findFirst({
        where: {
          accountId,
          unitCode,
          role: { notIn: ['admin', 'auditor'] },
          validFrom: { lte: dbDay(answers.validTo) },
          OR: [{ validTo: null }, { validTo: { gte: dbDay(answers.validFrom) } }],
        },
      })
      if (!post) return { [control]: 'Người này không giữ chức vụ nào ở cơ quan ấy trong thời gian trên.' }
    }
    const data = {
      unitCode,
      absentId,
      deputyId,
      validFrom: dbDay(answers.validFrom),
      validTo: dbDay(answers.validTo),
    }
    await (existing?.row
      ? house.tx.deputy.update({ where: { id: existing.row }, data })
      : house.tx.deputy.create({ data: { id: randomUUID(), ...data } }))
    return null
  },
  remove: async ({ tx }, { row = '' }) => {
    await tx.deputy.delete({ where: { id: row } })
    return null
  },
}

const staffOptions = async (house: House): Promise<Readonly<Record<string, string>>> => {
  const accounts = await house.tx.account.findMany({
    where: { posts: { some: { unitCode: { in: unitCodes(house) } } } },
    orderBy: [{ fullName: 'asc' }, { email: 'asc' }],
    select: { id: true, fullName: true, email: true },
  })
  return Object.fromEntries(accounts.map(({ id, fullName, email }) => [id, `${fullName} (${email})`]))
}
