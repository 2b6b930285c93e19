import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { isComplaintKind } from '#lib/domain/complaint/complaint-rules.ts'
import { fileComplaint } from '#lib/use-cases/complaint/file-complaint.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'
import { complaintFields } from '../complaint-fields.ts'

const page = (id: string): string => `/ho-so/${id}/phan-anh`

export const POST = formRoute(
  'person',
  ({ id = '' }) => page(id),
  async ({ actor, form, params: { id: caseId = '' }, sendBack, language, world }) => {
    const { answers, problems } = readAccount(fieldsIn(language, complaintFields), form, '', language)
    const { kind, words } = answers
    if (!isComplaintKind(kind) || !words) return sendBack(page(caseId), { problems })
    const filed = await fileComplaint(actor, { caseId, kind, words }, world)
    if (filed.ok) return seeOther(page(caseId))
    if (filed.error === 'notFound') return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
    const notice = translate(language, 'Hôm nay đã gửi quá nhiều phản ánh. Gửi tiếp vào ngày mai.')
    return sendBack(page(caseId), { problems: {}, notice })
  },
)
