import { date } from '#lib/domain/procedure/fields.ts'
import { toDbDay } from '#lib/outside/clock/index.ts'

/** From when, and until when, an entry holds. */
export const validFrom = date({ label: 'Áp dụng từ ngày', min: '2000-01-01', max: '2099-12-31' })
export const validTo = date({
  label: 'Đến hết ngày',
  hint: 'Để trống nếu chưa biết khi nào thôi áp dụng.',
  optional: true,
  min: '2000-01-01',
  max: '2099-12-31',
})

/** An ISO day as the database takes it. */
export const dbDay = (iso: string): Date => toDbDay(Temporal.PlainDate.from(iso))

export const isoDay = (day: Date): string => day.toISOString().slice(0, 10)

/** The answers that a stored period stands for. */
export const periodAnswers = (row: {
  readonly validFrom: Date
  readonly validTo: Date | null
}): { readonly validFrom: string; readonly validTo?: string } => ({
  validFrom: isoDay(row.validFrom),
  ...(row.validTo && { validTo: isoDay(row.validTo) }),
})
