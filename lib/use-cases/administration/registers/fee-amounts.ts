import { dong, formatMoney, parseMoney } from '#lib/domain/kernel/money.ts'
import { choice, text } from '#lib/domain/procedure/fields.ts'
import { zone } from '#lib/outside/clock/index.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, periodAnswers, validFrom, validTo } from './period-fields.ts'
import { offered } from './service-options.ts'

/** Between the code of a service and the label of a line of its fee table. */
const separator = ': '

const lineOf = (code: string, label: string): string => `${code}${separator}${label}`

/** Only the lines of fee tables in force: an amount for anything else would never be charged. */
const feeLines = (house: House): Readonly<Record<string, string>> =>
  Object.fromEntries(
    offered(house).flatMap(({ code, shortName, feeTable }) =>
      feeTable
        .filter(({ amount }) => amount > 0)
        .map(({ label, amount }) => [
          lineOf(code, label),
          `${shortName} (${code}): ${label}; theo luật ${formatMoney(dong(amount))}`,
        ]),
    ),
  )

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  line: choice({
    label: 'Dòng phí',
    hint: 'Các trường hợp luật cho miễn phí không có ở đây vì không được thu.',
    control: 'select',
    options: feeLines(house),
  }),
  validFrom,
  validTo,
  amount: text({ label: 'Số tiền', hint: 'Đồng, ví dụ: 200.000', max: 20, width: 'short' }),
  source: text({ label: 'Căn cứ', hint: 'Nghị quyết, thông tư quy định mức thu.', max: 300 }),
})

/** Amounts decided since the fee table of a service was written. */
export const feeAmounts: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'phi',
  title: 'Mức phí theo ngày',
  one: 'mức phí',
  lead: 'Mức thu khác với bảng phí của thủ tục, theo nơi và thời gian. Hồ sơ nộp ngày nào thì tính theo mức của ngày ấy.',
  subject: 'feeAmount',
  fields: fieldsOf,
  tidy: {
    amount: (typed) => {
      const amount = parseMoney(typed)
      return amount.ok ? amountText(amount.value) : typed
    },
  },
  shown: ['line', 'unitCode', 'amount', 'validFrom', 'validTo', 'source'],
  unitIn: 'unitCode',
  names: ['unitCode', 'line', 'validFrom'],
  periods: 'bounded',
  csv: true,
  entries: async (house) => {
    const known = feeLines(house)
    const rows = await house.tx.feeAmount.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ procedureCode: 'asc' }, { label: 'asc' }, { unitCode: 'asc' }, { validFrom: 'desc' }],
    })
    return rows.map((row) => {
      const line = lineOf(row.procedureCode, row.label)
      return {
        unitCode: row.unitCode,
        answers: {
          unitCode: row.unitCode,
          line,
          ...periodAnswers(row),
          amount: amountText(Number(row.amount)),
          source: row.source,
        },
        ...(!Object.hasOwn(known, line) && { doubt: 'Phiên bản đang áp dụng không còn dòng phí này' }),
      }
    })
  },
  write: async ({ tx }, answers, existing) => {
    const amount = parseMoney(answers.amount)
    if (!amount.ok) return { amount: 'Nhập số tiền bằng chữ số, tính bằng đồng, ví dụ 200.000.' }
    const row = rowOf(answers.unitCode, answers.line, answers.validFrom)
    const sent = existing ? 0 : await sentSince(row, tx)
    if (sent > 0)
      return {
        validFrom: `Đã có ${sent} hồ sơ nộp từ ngày này theo mức cũ. Chọn ngày áp dụng từ hôm sau trở đi.`,
      }
    if (existing) await tx.feeAmount.delete({ where: keyOf(rowOfEntry(existing)) })
    await tx.feeAmount.create({
      data: {
        ...row,
        validTo: answers.validTo === undefined ? null : dbDay(answers.validTo),
        amount: BigInt(amount.value),
        source: answers.source,
      },
    })
    return null
  },
  remove: async ({ tx }, existing) => {
    await tx.feeAmount.delete({ where: keyOf(rowOfEntry(existing)) })
    return null
  },
}

type Row = {
  readonly procedureCode: string
  readonly unitCode: string
  readonly label: string
  readonly validFrom: Date
}

const rowOf = (unitCode: string, line: string, from: string): Row => {
  const at = line.indexOf(separator)
  return {
    procedureCode: line.slice(0, at),
    label: line.slice(at + separator.length),
    unitCode,
    validFrom: dbDay(from),
  }
}

const rowOfEntry = ({ answers }: { readonly answers: Readonly<Record<string, unknown>> }): Row =>
  rowOf(String(answers.unitCode), String(answers.line), String(answers.validFrom))

const keyOf = (row: Row) => ({ procedureCode_unitCode_label_validFrom: row })

/** Files already sent in that would have paid another amount: their bills stay as they were. */
const sentSince = async (
  { procedureCode, unitCode, validFrom: from }: Row,
  tx: House['tx'],
): Promise<number> => {
  const day = Temporal.PlainDate.from(from.toISOString().slice(0, 10))
  const submittedAt = { gte: new Date(day.toZonedDateTime(zone).epochMilliseconds) }
  return tx.case.count({ where: { procedureCode, unitCode, submittedAt } })
}

/** 200000 → "200.000". */
const amountText = (amount: number): string => formatMoney(dong(amount)).replace(/ đ$/, '')
