import { z } from 'zod'
import { type RevocationGround, revocationGrounds } from '#lib/domain/case/revocation-grounds.ts'
import { ok } from '#lib/domain/kernel/result.ts'
import { endSignedResult } from '../../result/end-signed-result.ts'
import { effect } from '../command.ts'
import { reason } from './inputs.ts'
import { writeText } from './write-text.ts'

const grounds = Object.keys(revocationGrounds) as [RevocationGround, ...RevocationGround[]]

/**
 * Revokes a result that was issued. The file had finished on the day it finished, and stays counted so; whoever verifies
 * the paper is told that it no longer holds.
 */
export const revokeResult = effect({
  input: z.object({ ground: z.enum(grounds, { error: 'required' }), reason }),
  run: async (scene, input) => {
    await endSignedResult(scene, 'revoked')
    const textId = await writeText(scene, 'revokeResult', input.reason)
    return ok({ data: { textId, ground: input.ground }, changes: {} })
  },
})
