import type { Slip } from '#lib/domain/slips/slip.ts'
import { supplementSlip } from '#lib/domain/slips/supplement-slip.ts'
import { type SupplementGround, supplementGrounds } from '#lib/domain/supplement/grounds.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import { supplementLines } from '#lib/queries/supplement-items.ts'
import type { Composition } from './composition.ts'
import { slipFileOf } from './slip-case.ts'

/** What is to be mended, item by item in the reviewer's order. */
export const composeSupplement = async (composition: Composition): Promise<Slip> => {
  const { tx, found, event, issue } = composition
  const { file, procedure } = found
  const round = file.supplements
  const { ground } = event.data
  return supplementSlip({
    ...slipFileOf(found),
    issue,
    askedBy: event.by,
    items: (await supplementLines(file.id, procedure, tx)).get(round) ?? [],
    reason: typeof ground === 'string' ? supplementGrounds[ground as SupplementGround] : null,
    round,
    mendBy: file.mendBy && fromDbDay(file.mendBy),
    clock: file.acceptedOn === null ? 'notBegun' : await composition.supplementClock(),
  })
}
