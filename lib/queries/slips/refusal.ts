import type { Actor } from '#lib/domain/access/actor.ts'
import { type RefusalGround, refusalGrounds } from '#lib/domain/case/refusal-grounds.ts'
import { refusalSlip } from '#lib/domain/slips/refusal-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import type { World } from '#lib/outside/world.ts'
import { fileNameOf, lastEvent, type Printed, slipCase, slipFileOf, textOf } from './slip-case.ts'

/** The refusal slip; null for a file that was not refused, and for those who may not read it. */
export const refusalSlipOf = async (
  actor: Actor,
  caseId: string,
  appUrl: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  const found = await slipCase(actor, caseId, world)
  const refused = found && lastEvent(found, 'refuse')
  if (!found || !refused) return null
  const submit = lastEvent(found, 'submit')
  const content = refusalSlip({
    ...slipFileOf(found, appUrl),
    refusedOn: refused.at.toPlainDate(),
    refusedBy: refused.by,
    ground: refusalGrounds[refused.data.ground as RefusalGround],
    reason: await textOf(refused, world),
    wasAccepted: found.file.acceptedOn !== null,
    submittedBy: submit?.role === 'citizen' ? submit.by : null,
  })
  return { fileName: fileNameOf('phieu-tu-choi', found), content }
}
