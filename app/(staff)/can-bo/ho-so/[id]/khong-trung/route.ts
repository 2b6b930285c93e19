import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { declareDifferent } from '#lib/use-cases/case/declare-different.ts'
import { casePath } from '../_sheet/case-path.ts'

export const POST = formRoute(
  'staff',
  ({ id = '' }) => casePath(id),
  async ({ actor, form, params: { id = '' }, world }) => {
    const said = await declareDifferent(actor, { caseId: id, otherId: form.otherId ?? '' }, world)
    return said.ok ? seeOther(`${casePath(id)}#trung`) : plain(404, 'Không tìm thấy hồ sơ.')
  },
)
