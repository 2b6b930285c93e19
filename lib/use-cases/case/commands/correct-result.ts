import { z } from 'zod'
import { ok } from '#lib/domain/kernel/result.ts'
import { endSignedResult } from '../../result/end-signed-result.ts'
import { effect } from '../command.ts'
import { closeCollectionCode } from './collection-code.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

/**
 * Takes a result back that is wrong. Where the office is at fault it bears every cost (NĐ 61/2018 Đ.21); nothing is
 * asked of the person. The file had finished on the day it finished: a correction does not count twice.
 */
export const correctResult = effect({
  input: z.object({ fault: z.enum(['agency', 'applicant'], { error: 'required' }), reason }),
  run: async (scene, input) => {
    await endSignedResult(scene, 'recalled')
    await scene.tx.postalItem.deleteMany({ where: { caseId: scene.file.id, state: 'registered' } })
    await closeCollectionCode(scene)
    const textId = await writeText(scene, 'correctResult', input.reason)
    return ok({ data: { textId, fault: input.fault }, changes: {} })
  },
})
