import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { comparePapers } from '#lib/use-cases/case/compare-papers.ts'
import { comparedIn } from '#lib/use-cases/draft/seen-papers.ts'
import { casePath } from '../_sheet/case-path.ts'

export const POST = formRoute(
  'staff',
  ({ id = '' }) => casePath(id),
  async ({ actor, form, params: { id = '' }, world }) => {
    const done = await comparePapers(actor, { caseId: id, paperCodes: comparedIn(form) }, world)
    return done.ok ? seeOther(`${casePath(id)}#tai-quay`) : plain(404, 'Không tìm thấy hồ sơ.')
  },
)
