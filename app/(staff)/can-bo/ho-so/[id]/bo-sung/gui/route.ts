import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { casePath } from '../../_sheet/case-path.ts'
import { carryOutReview } from '../carry-out-review.ts'

const page = (id: string) => `${casePath(id)}/bo-sung`

export const POST = formRoute(
  'staff',
  ({ id = '' }) => page(id),
  async ({ actor, form, params: { id = '' }, sendBack, world }) => {
    const outcome = await carryOutReview(actor, { caseId: id, form }, world)
    if (outcome.kind === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    if (outcome.kind === 'done') return seeOther(`${casePath(id)}?xong=requestSupplement`)
    return sendBack(outcome.toTheFile ? casePath(id) : page(id), outcome)
  },
)
