import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/** The head agrees; what follows is the signature. */
export const approve = effect({ input: nothing, run: () => ok({ data: {}, changes: {} }) })
