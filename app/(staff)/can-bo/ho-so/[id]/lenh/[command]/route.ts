import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { type CaseCommand, effects } from '#lib/use-cases/case/effects.ts'
import { carryOut } from '../../_sheet/carry-out.ts'
import { casePath } from '../../_sheet/case-path.ts'

/** Asking for more and signing have pages and routes of their own. */
const isCaseCommand = (name: string): name is CaseCommand =>
  Object.hasOwn(effects, name) && name !== 'requestSupplement' && name !== 'sign'

export const POST = formRoute(
  'staff',
  ({ id = '' }) => casePath(id),
  async ({ actor, form, params: { id = '', command = '' }, sendBack, world }) => {
    if (!isCaseCommand(command)) return plain(404, 'Không có việc này.')
    const outcome = await carryOut(actor, { caseId: id, command, form }, world)
    if (outcome.kind === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    if (outcome.kind === 'sentBack') return sendBack(casePath(id), outcome)
    return seeOther(`${casePath(id)}?xong=${command}`)
  },
)
