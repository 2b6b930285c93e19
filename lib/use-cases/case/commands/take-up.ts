import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/** An officer takes a file of the division into their hands. */
export const takeUp = effect({
  input: nothing,
  run: ({ actorId }) => ok({ data: { holderId: actorId }, changes: { holder_id: actorId } }),
})
