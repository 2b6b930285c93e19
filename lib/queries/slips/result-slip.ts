import type { Actor } from '#lib/domain/access/actor.ts'
import { rolesIn } from '#lib/domain/access/roles-in.ts'
import { resultSlip } from '#lib/domain/slips/result-slip.ts'
import type { Slip } from '#lib/domain/slips/slip.ts'
import { fromDbDay } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { personsCopy } from '#lib/use-cases/slips/persons-copy.ts'
import { fileNameOf, lastEvent, slipFileOf } from '#lib/use-cases/slips/slip-case.ts'
import { type Printed, readableCase } from './readable-case.ts'

/** The slip of a result that was returned, for the file's desk; null before that, and for everybody else. */
export const resultSlipOf = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<Printed<Slip> | null> => {
  const found = await readableCase(actor, caseId, world)
  if (found?.file.status !== 'returned' || !rolesIn(actor, found.file).includes('desk')) return null
  const returned = lastEvent(found, 'returnResult')
  const result = await world.db.caseResult.findUnique({ where: { caseId } })
  if (!returned || !result) return null
  const { way } = returned.data
  const content = resultSlip({
    ...slipFileOf(found),
    set: oneStopRulesOn(returned.at.toPlainDate()).slipSet,
    result: {
      name: found.procedure.result.name,
      number: result.number,
      signedOn: fromDbDay(result.signedOn),
    },
    way: way === 'post' || way === 'electronic' ? way : 'desk',
    received: result.receivedBy
      ? { by: result.receivedBy, as: result.receivedAs === 'authorised' ? 'authorised' : 'self' }
      : null,
    at: returned.at,
    returnedBy: returned.by,
    personsCopy: await personsCopy(found.file, returned.seq, { withCode: false }, world),
  })
  return { fileName: fileNameOf('phieu-tra-ket-qua', found.file), content }
}
