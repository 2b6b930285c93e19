import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { halt } from '../deadline.ts'
import { nothing } from './inputs.ts'

/** Asks for the fee where nothing goes on without it (national status 6); no deadline runs meanwhile. */
export const requestPayment = effect({
  input: nothing,
  run: (scene) => {
    const { data, changes } = halt(scene)
    return ok({ data: { ...data, amount: Number(scene.file.feeDue) }, changes })
  },
})
