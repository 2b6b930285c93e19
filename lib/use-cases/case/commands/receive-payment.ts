import { ok } from '#lib/domain/kernel/result.ts'
import { openAnswers } from '../answers.ts'
import { effect } from '../command.ts'
import { resume } from '../deadline.ts'
import { collectFee } from './collect-fee.ts'

/** The payment for which a file waited: the receipt, and the clock goes on with what was left of the limit. */
export const receivePayment = effect({
  input: collectFee.input,
  run: async (scene, input) => {
    const taken = await collectFee.run(scene, input)
    if (!taken.ok) return taken
    const clock = await resume(scene, 'pause', await openAnswers(scene.tx, scene.file, scene.world))
    return ok({
      data: { ...clock.data, ...taken.value.data },
      changes: { ...clock.changes, ...taken.value.changes },
    })
  },
})
