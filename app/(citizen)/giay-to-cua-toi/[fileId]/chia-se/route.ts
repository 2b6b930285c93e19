import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { shareDays, shareDocument } from '#lib/use-cases/documents/share-links.ts'
import { translate } from '#lib/words/translate.ts'

const page = '/giay-to-cua-toi'

export const POST = formRoute(
  'person',
  () => page,
  async ({ actor, form, language, params: { fileId = '' }, sendBack, world }) => {
    const days = shareDays.find((one) => String(one) === form.days) ?? shareDays[0]
    const shared = await shareDocument(actor, { fileId, days }, world)
    if (shared.ok) return seeOther(`${page}#${fileId}`)
    if (shared.error === 'notFound') return plain(404, translate(language, 'Không tìm thấy giấy tờ này.'))
    return sendBack(page, {
      problems: {},
      notice: translate(language, 'Đã có quá nhiều liên kết đang mở. Ngừng bớt rồi tạo mới.'),
    })
  },
)
