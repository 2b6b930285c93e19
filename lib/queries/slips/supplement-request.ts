import type { Actor } from '#lib/domain/access/actor.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { supplementSlip } from '#lib/domain/slips/supplement-slip.ts'
import type { World } from '#lib/outside/world.ts'
import { fileNameOf, lastEvent, type Printed, slipCase, slipFileOf, textOf } from './slip-case.ts'

/** The supplement request slip; null where none was asked for, and for those who may not read the file. */
export const supplementSlipOf = async (
  actor: Actor,
  caseId: string,
  appUrl: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  const found = await slipCase(actor, caseId, world)
  const asked = found && lastEvent(found, 'requestSupplement')
  if (!found || !asked) return null
  const content = supplementSlip({
    ...slipFileOf(found, appUrl),
    askedOn: asked.at.toPlainDate(),
    askedBy: asked.by,
    reason: await textOf(asked, world),
  })
  return { fileName: fileNameOf('phieu-bo-sung', found), content }
}
