import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { acceptComplaint } from '#lib/use-cases/complaint/handle-complaint.ts'
import { acceptanceFields } from '../handling-fields.ts'

const page = (id: string): string => `/can-bo/phan-anh/${id}`

export const POST = formRoute(
  'staff',
  ({ id = '' }) => page(id),
  async ({ actor, form, params: { id: complaintId = '' }, sendBack, world }) => {
    const { answers, problems } = readAccount(acceptanceFields, form, '')
    const { difficulty, place } = answers
    if (!difficulty || !place) return sendBack(page(complaintId), { problems })
    const judged = { isComplex: difficulty === 'complex', isRemote: place === 'remote' }
    const done = await acceptComplaint(actor, { complaintId, ...judged }, world)
    if (done.ok) return seeOther(page(complaintId))
    if (done.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    return sendBack(page(complaintId), { problems: {}, notice: 'Người khác vừa thụ lý việc này.' })
  },
)
