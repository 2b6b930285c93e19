import { choice, text } from '#lib/domain/procedure/fields.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, isoDay, validFrom } from './period-fields.ts'

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  bankName: text({ label: 'Ngân hàng', hint: 'Tên đầy đủ hoặc tên thường gọi.', max: 100 }),
  bin: text({
    label: 'Mã BIN của ngân hàng',
    hint: 'Sáu chữ số NAPAS cấp cho ngân hàng, dùng trong mã VietQR.',
    max: 6,
    width: 'short',
  }),
  accountNumber: text({ label: 'Số tài khoản', max: 19, width: 'medium' }),
  accountName: text({
    label: 'Tên tài khoản',
    hint: 'Như ngân hàng ghi, ví dụ: SO TU PHAP DONG THAP',
    max: 100,
  }),
  validFrom,
})

/** Where fees are transferred to. Nothing is made up: a unit without an entry offers no transfer. */
export const bankAccounts: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'tai-khoan-thu',
  title: 'Tài khoản thu phí',
  one: 'tài khoản',
  lead: 'Người nộp chuyển phí vào tài khoản này theo mã VietQR; sao kê của nó được nhập ở trang Đối soát.',
  unknown: 'Cơ quan chưa ghi tài khoản thì không nhận chuyển khoản theo mã.',
  subject: 'bankAccount',
  fields: fieldsOf,
  tidy: { accountNumber: (typed) => typed.replaceAll(/\s/g, '') },
  shown: ['unitCode', 'bankName', 'accountNumber', 'validFrom'],
  unitIn: 'unitCode',
  names: ['unitCode', 'validFrom'],
  periods: 'open',
  csv: false,
  entries: async (house) => {
    const rows = await house.tx.bankAccount.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ unitCode: 'asc' }, { validFrom: 'desc' }],
    })
    return rows.map(({ unitCode, bankName, bin, accountNumber, accountName, validFrom: from }) => ({
      unitCode,
      answers: { unitCode, bankName, bin, accountNumber, accountName, validFrom: isoDay(from) },
    }))
  },
  write: async ({ tx }, { validFrom: from, ...account }, existing) => {
    if (!/^\d{6}$/.test(account.bin)) return { bin: 'Nhập đúng sáu chữ số.' }
    if (!/^[0-9A-Za-z]{1,19}$/.test(account.accountNumber))
      return { accountNumber: 'Số tài khoản chỉ gồm chữ số và chữ cái không dấu, dài tối đa 19.' }
    if (existing) await tx.bankAccount.delete({ where: { unitCode_validFrom: rowOf(existing) } })
    await tx.bankAccount.create({ data: { ...account, validFrom: dbDay(from) } })
    return null
  },
  remove: async ({ tx }, existing) => {
    await tx.bankAccount.delete({ where: { unitCode_validFrom: rowOf(existing) } })
    return null
  },
}

const rowOf = ({ answers }: { readonly answers: Readonly<Record<string, unknown>> }) => ({
  unitCode: String(answers.unitCode),
  validFrom: dbDay(String(answers.validFrom)),
})
