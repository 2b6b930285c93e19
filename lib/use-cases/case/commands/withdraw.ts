import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'
import { endOf } from './refuse.ts'

/** The person takes the file back. */
export const withdraw = effect({
  input: nothing,
  run: (scene) => ok({ data: {}, changes: endOf(scene) }),
})
