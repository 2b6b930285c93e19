import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/** Hands the papers over to the other side of the house; the control slip takes the time of both (NĐ 61/2018 Đ.18). */
export const handOver = effect({
  input: nothing,
  run: ({ file }) => {
    const to = file.paperAt === 'desk' ? 'division' : 'desk'
    return ok({
      data: { to, divisionId: file.divisionId },
      changes: { paper_at: to === 'division' ? ('toDivision' as const) : ('toDesk' as const) },
    })
  },
})
