import { apologySlip } from '#lib/domain/slips/apology-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import type { Composition } from './composition.ts'
import { deskCloses } from './desk-closes.ts'
import { dayIn, slipFileOf, textOf } from './slip-case.ts'

export const composeApology = async ({ tx, found, event, issue }: Composition): Promise<Slip> => {
  const { acceptedOn, unitCode } = found.file
  const [dueOn, appointedOn] = [dayIn(event, 'promised'), dayIn(event, 'appointedOn')]
  if (!acceptedOn || !dueOn || !appointedOn) throw new Error('an apology without its days')
  return apologySlip({
    ...slipFileOf(found),
    issue,
    receivedOn: fromDbDay(acceptedOn),
    dueAt: await deskCloses(tx, unitCode, dueOn),
    appointedAt: await deskCloses(tx, unitCode, appointedOn),
    reason: await textOf(event, tx),
  })
}
