import { type StopGround, stopGrounds } from '#lib/domain/case/stop-grounds.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { stopNoticeSlip } from '#lib/domain/slips/stop-notice-slip.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import type { Composition } from './composition.ts'
import { slipFileOf, textOf } from './slip-case.ts'

export const composeStopNotice = async ({ tx, found, event, issue }: Composition): Promise<Slip> =>
  stopNoticeSlip({
    ...slipFileOf(found),
    issue,
    receivedOn: found.file.acceptedOn && fromDbDay(found.file.acceptedOn),
    ground: stopGrounds[event.data.ground as StopGround],
    reason: await textOf(event, tx),
    stoppedBy: event.by,
  })
