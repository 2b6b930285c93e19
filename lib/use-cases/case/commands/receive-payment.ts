import { ok } from '#lib/domain/kernel/result.ts'
import { openAnswers } from '../answers.ts'
import { effect } from '../command.ts'
import { resume } from '../deadline.ts'
import { collectFee } from './collect-fee.ts'

/** The payment for which a file waited: the receipt, and the clock goes on with what was left of the limit. */
export const receivePayment = effect({
  input: collectFee.input,
  run: async (scene, input) => {
    const clock = await resume(scene, 'pause', await openAnswers(scene.tx, scene.file, scene.world))
    // Last: the whole unit waits for its book of receipts from here to the end of the transaction.
    const taken = await collectFee.run(scene, input)
    if (!taken.ok) return taken
    return ok({
      data: { ...clock.data, ...taken.value.data },
      changes: { ...clock.changes, ...taken.value.changes },
    })
  },
})
