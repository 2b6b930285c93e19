import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { isFinding } from '#lib/domain/complaint/complaint-rules.ts'
import { answerComplaint } from '#lib/use-cases/complaint/handle-complaint.ts'
import { answerFields } from '../handling-fields.ts'

const page = (id: string): string => `/can-bo/phan-anh/${id}`

export const POST = formRoute(
  'staff',
  ({ id = '' }) => page(id),
  async ({ actor, form, params: { id: complaintId = '' }, sendBack, world }) => {
    const { answers, problems } = readAccount(answerFields, form, '')
    const { finding, words } = answers
    if (!isFinding(finding) || !words) return sendBack(page(complaintId), { problems })
    const done = await answerComplaint(actor, { complaintId, finding, words }, world)
    if (done.ok) return seeOther(page(complaintId))
    if (done.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    const notice =
      done.error === 'notAcceptedYet' ? 'Thụ lý trước, rồi trả lời.' : 'Người khác vừa trả lời việc này.'
    return sendBack(page(complaintId), { problems: {}, notice })
  },
)
