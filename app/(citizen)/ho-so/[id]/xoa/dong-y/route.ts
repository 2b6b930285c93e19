import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { discardDraft } from '#lib/use-cases/draft/discard-draft.ts'
import { translate } from '#lib/words/translate.ts'

export const POST = formRoute(
  'person',
  ({ id }) => `/ho-so/${id}/xoa`,
  async ({ actor, language, params, world }) => {
    const discarded = await discardDraft(actor, params.id ?? '', world)
    if (discarded.ok) return seeOther('/ho-so?xong=bo-nhap')
    return plain(404, translate(language, 'Không tìm thấy bản nháp. Có thể đã bỏ, hoặc đã nộp.'))
  },
)
