import { choice, text } from '#lib/domain/procedure/fields.ts'
import { usualSymbol } from '#lib/domain/slips/books.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, isoDay, validFrom } from './period-fields.ts'

/** What the books of numbers are called. */
export const bookWords = {
  desk: 'Giấy tiếp nhận và phiếu từ chối',
  guidance: 'Phiếu yêu cầu bổ sung',
  apology: 'Phiếu xin lỗi và hẹn lại',
  stopNotice: 'Thông báo dừng giải quyết',
} as const satisfies Record<keyof typeof usualSymbol, string>

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  book: choice({ label: 'Sổ', control: 'select', options: bookWords, width: 'medium' }),
  symbol: text({
    label: 'Ký hiệu',
    hint: 'Đứng sau số, ví dụ BPTNTKQ trong 12/BPTNTKQ; trung tâm phục vụ hành chính công dùng TTPVHCC.',
    max: 30,
    width: 'short',
  }),
  validFrom,
})

/** The signs under which numbers are given. The numbers themselves only ever go up. */
export const books: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'so',
  title: 'Sổ và ký hiệu',
  one: 'ký hiệu',
  lead: 'Ký hiệu in sau số của từng loại giấy. Số của mỗi sổ do hệ thống cấp liên tục trong năm, không ai đặt lại được.',
  unknown: `Sổ chưa ghi ký hiệu thì dùng ký hiệu của mẫu: ${Object.values(usualSymbol).join(', ')}.`,
  subject: 'book',
  fields: fieldsOf,
  shown: ['unitCode', 'book', 'symbol', 'validFrom'],
  unitIn: 'unitCode',
  names: ['unitCode', 'book', 'validFrom'],
  periods: 'open',
  csv: false,
  entries: async (house) => {
    const rows = await house.tx.book.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ unitCode: 'asc' }, { book: 'asc' }, { validFrom: 'desc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      answers: {
        unitCode: row.unitCode,
        book: row.book,
        symbol: row.symbol,
        validFrom: isoDay(row.validFrom),
      },
    }))
  },
  write: async ({ tx }, { unitCode, book, symbol, validFrom: from }, existing) => {
    if (!/^[\p{Lu}\d]+(?:[-.][\p{Lu}\d]+)*$/u.test(symbol))
      return { symbol: 'Ký hiệu chỉ gồm chữ in hoa và số, có thể có gạch nối, ví dụ TTPVHCC.' }
    if (existing) await tx.book.delete({ where: { unitCode_book_validFrom: rowOf(existing) } })
    await tx.book.create({ data: { unitCode, book, symbol, validFrom: dbDay(from) } })
    return null
  },
  remove: async ({ tx }, existing) => {
    await tx.book.delete({ where: { unitCode_book_validFrom: rowOf(existing) } })
    return null
  },
}

const rowOf = ({ answers }: { readonly answers: Readonly<Record<string, unknown>> }) => ({
  unitCode: String(answers.unitCode),
  book: String(answers.book),
  validFrom: dbDay(String(answers.validFrom)),
})
