import { ok } from '#lib/domain/kernel/result.ts'
import { effect } from '../command.ts'
import { nothing } from './inputs.ts'

/** Puts a file back for whoever is free. */
export const release = effect({ input: nothing, run: () => ok({ data: {}, changes: { holder_id: null } }) })
