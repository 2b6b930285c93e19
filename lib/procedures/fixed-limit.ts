import type { ProcedureFacts } from '#lib/domain/procedure/procedure.ts'

type LimitRules = Pick<ProcedureFacts<Record<never, never>>, 'limitTable'> & {
  timeLimit(): { readonly days: number; readonly count: 'working'; readonly reasons: readonly [] }
}

/** The same number of working days whatever was answered. */
export const workingDays = (
  days: number,
  ref: string,
  label = 'Từ ngày nhận đủ hồ sơ hợp lệ',
): LimitRules => ({
  timeLimit: () => ({ days, count: 'working', reasons: [] }),
  limitTable: [{ label, days, count: 'working', ref }],
})
