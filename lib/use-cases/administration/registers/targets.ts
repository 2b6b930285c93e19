import { choice, count, text } from '#lib/domain/procedure/fields.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  measure: choice({
    label: 'Chỉ tiêu',
    control: 'select',
    options: { onlineShare: 'Tỷ lệ hồ sơ trực tuyến' },
    width: 'medium',
  }),
  year: count({ label: 'Năm', min: 2018, max: 2099 }),
  percent: text({
    label: 'Phần trăm',
    hint: 'Từ 0 đến 100, nhiều nhất một số lẻ, ví dụ: 25 hoặc 31,5',
    max: 6,
    width: 'short',
  }),
  source: text({ label: 'Căn cứ', hint: 'Văn bản giao chỉ tiêu hoặc cam kết.', max: 300 }),
})

/** Commitments against which figures are shown. */
export const targets: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'chi-tieu',
  title: 'Chỉ tiêu',
  one: 'chỉ tiêu',
  lead: 'Chỉ tiêu của từng năm, hiện cạnh con số thật trên trang thống kê.',
  subject: 'target',
  fields: fieldsOf,
  tidy: {
    percent: (typed) => {
      const tenths = tenthsIn(typed)
      return tenths === null ? typed : percentText(tenths)
    },
  },
  shown: ['unitCode', 'measure', 'year', 'percent', 'source'],
  unitIn: 'unitCode',
  names: ['unitCode', 'measure', 'year'],
  csv: true,
  entries: async (house) => {
    const rows = await house.tx.target.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ year: 'desc' }, { unitCode: 'asc' }],
    })
    return rows.map(({ unitCode, measure, year, value, source }) => ({
      unitCode,
      answers: { unitCode, measure, year, percent: percentText(value), source },
    }))
  },
  write: async ({ tx }, { unitCode, measure, year, percent, source }) => {
    const tenths = tenthsIn(percent)
    if (tenths === null)
      return { percent: 'Nhập phần trăm từ 0 đến 100, nhiều nhất một số lẻ sau dấu phẩy, ví dụ 31,5.' }
    const key = { unitCode, measure, year }
    await tx.target.upsert({
      where: { unitCode_measure_year: key },
      create: { ...key, value: tenths, source },
      update: { value: tenths, source },
    })
    return null
  },
}

/** "31,5 %" → 315; null for what is no share with one decimal at most. */
const tenthsIn = (typed: string): number | null => {
  const text = typed.replace(/\s*%$/, '').replace('.', ',')
  if (!/^(?:100(?:,0)?|\d{1,2}(?:,\d)?)$/.test(text)) return null
  return Math.round(Number(text.replace(',', '.')) * 10)
}

/** Tenths of a percent: 315 → "31,5". */
const percentText = (tenths: number): string =>
  tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`
