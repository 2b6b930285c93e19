import { type RefusalGround, refusalGrounds } from '#lib/domain/case/refusal-grounds.ts'
import { refusalSlip } from '#lib/domain/slips/refusal-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import type { Composition } from './composition.ts'
import { lastEvent, slipFileOf, textOf } from './slip-case.ts'

export const composeRefusal = async ({ tx, found, event, issue }: Composition): Promise<Slip> => {
  const submit = lastEvent(found, 'submit')
  return refusalSlip({
    ...slipFileOf(found),
    issue,
    refusedBy: event.by,
    ground: refusalGrounds[event.data.ground as RefusalGround],
    reason: await textOf(event, tx),
    wasAccepted: found.file.acceptedOn !== null,
    submittedBy: submit?.role === 'citizen' ? submit.by : null,
  })
}
