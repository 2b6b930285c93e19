import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { issueClaimCode } from '#lib/use-cases/claim/issue-claim-code.ts'
import { casePath } from '../../_sheet/case-path.ts'
import { agreedControl } from '../agreed-field.ts'

const pageOf = (id: string) => `${casePath(id)}/ma-nhan`

export const POST = formRoute(
  'staff',
  ({ id = '' }) => pageOf(id),
  async ({ actor, form, params: { id = '' }, sendBack, world }) => {
    const issued = await issueClaimCode(actor, { caseId: id, agreed: form[agreedControl] === 'yes' }, world)
    if (issued.ok || issued.error === 'notPossible') return seeOther(pageOf(id))
    if (issued.error === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    return sendBack(pageOf(id), { problems: { [agreedControl]: 'Đánh dấu khi người nộp đã đồng ý.' } })
  },
)
