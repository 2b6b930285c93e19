import { choice, text } from '#lib/domain/procedure/fields.ts'
import { storedHours } from '#lib/queries/office-hours-of.ts'
import { type House, unitCodes, unitOptions } from '../house.ts'
import type { RegisterOf } from '../register.ts'
import { dbDay, isoDay, validFrom } from './period-fields.ts'

const fieldsOf = (house: House) => ({
  unitCode: choice({ label: 'Cơ quan', control: 'select', options: unitOptions(house) }),
  validFrom,
  hours: text({
    label: 'Giờ làm việc của ngày làm việc',
    inSentence: 'giờ làm việc',
    hint: 'Các buổi cách nhau bằng dấu phẩy, ví dụ: 07:00-11:30, 13:30-17:00',
    max: 60,
    width: 'medium',
  }),
  source: text({ label: 'Căn cứ', hint: 'Quyết định của tỉnh, nội quy cơ quan.', max: 300 }),
})

/** When the offices of a unit are open; the eight working hours of the desk run by it. */
export const officeHoursRegister: RegisterOf<ReturnType<typeof fieldsOf>> = {
  slug: 'gio-lam-viec',
  title: 'Giờ làm việc',
  one: 'giờ làm việc',
  lead: 'Tám giờ làm việc để trả lời hồ sơ trực tuyến đếm theo giờ này. Ngày nghỉ, ngày làm bù lấy theo lịch.',
  unknown:
    'Cơ quan chưa ghi giờ ở đây thì tạm tính 07:00–11:30 và 13:30–17:00, là giờ thường gặp ở đồng bằng sông Cửu Long, chưa đối chiếu văn bản nào.',
  subject: 'officeHours',
  fields: fieldsOf,
  tidy: {
    hours: (typed) => {
      const pairs = parseHours(typed)
      return pairs === null ? typed : pairsText(pairs)
    },
  },
  shown: ['unitCode', 'hours', 'validFrom', 'source'],
  unitIn: 'unitCode',
  names: ['unitCode', 'validFrom'],
  periods: 'open',
  csv: false,
  entries: async (house) => {
    const rows = await house.tx.officeHours.findMany({
      where: { unitCode: { in: unitCodes(house) } },
      orderBy: [{ unitCode: 'asc' }, { validFrom: 'desc' }],
    })
    return rows.map((row) => ({
      unitCode: row.unitCode,
      answers: {
        unitCode: row.unitCode,
        validFrom: isoDay(row.validFrom),
        hours: pairsText(storedHours.parse(row.hours)['1'] ?? []),
        source: row.source,
      },
    }))
  },
  write: async ({ tx }, { unitCode, validFrom: from, hours, source }, existing) => {
    const pairs = parseHours(hours)
    if (pairs === null)
      return {
        hours:
          'Nhập từng buổi theo dạng giờ mở-giờ đóng, buổi sau muộn hơn buổi trước, ví dụ 07:00-11:30, 13:30-17:00.',
      }
    if (existing) await tx.officeHours.delete({ where: { unitCode_validFrom: rowOf(existing) } })
    await tx.officeHours.create({
      data: {
        unitCode,
        validFrom: dbDay(from),
        // Saturdays worked in exchange keep the same hours.
        hours: Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((weekday) => [weekday, pairs])),
        source,
      },
    })
    return null
  },
  remove: async ({ tx }, existing) => {
    await tx.officeHours.delete({ where: { unitCode_validFrom: rowOf(existing) } })
    return null
  },
}

const rowOf = ({ answers }: { readonly answers: Readonly<Record<string, unknown>> }) => ({
  unitCode: String(answers.unitCode),
  validFrom: dbDay(String(answers.validFrom)),
})

/** "07:00-11:30, 13:30-17:00"; null unless times follow each other. */
const parseHours = (typed: string): [string, string][] | null => {
  const pairs = typed.split(',').map((part) => {
    const [, opens, closes] = /^\s*(\d{1,2}[:hg]\d{2})\s*[-–]\s*(\d{1,2}[:hg]\d{2})\s*$/.exec(part) ?? []
    return [clock(opens), clock(closes)] as [string, string]
  })
  const times = pairs.flat()
  const inOrder = times.every((time, i) => time !== '' && (i === 0 || (times[i - 1] ?? '') < time))
  return inOrder ? pairs : null
}

/** "7h30" → "07:30"; nothing for what is no time of day. */
const clock = (typed = ''): string => {
  const time = typed.replace(/[hg]/, ':').padStart(5, '0')
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : ''
}

const pairsText = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([opens, closes]) => `${opens}-${closes}`).join(', ')
