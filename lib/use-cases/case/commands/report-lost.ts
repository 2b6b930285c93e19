import { z } from 'zod'
import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/**
 * Owns up to papers of the file that were lost or spoilt: the person is told, gets an apology, and the office bears
 * what it costs to have them issued again (NĐ 61/2018 Đ.21). The clock runs on.
 */
export const reportLost = effect({
  input: z.object({ reason }),
  run: async (scene, input) =>
    ok({ data: { textId: await writeText(scene, 'reportLost', input.reason) }, changes: { paper_at: null } }),
})
