import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/** Confirms that the papers which were handed over have come. */
export const receive = effect({
  input: nothing,
  run: ({ file }) => {
    const at = file.paperAt === 'toDesk' ? ('desk' as const) : ('division' as const)
    return ok({ data: { at, divisionId: file.divisionId }, changes: { paper_at: at } })
  },
})
