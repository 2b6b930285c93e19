import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/** A clerk takes a waiting file: colleagues see who has it, and leave it alone. */
export const claim = effect({
  input: nothing,
  run: ({ actorId }) => ok({ data: {}, changes: { holder_id: actorId } }),
})
