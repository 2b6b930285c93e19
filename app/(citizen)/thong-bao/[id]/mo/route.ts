import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { openMessage } from '#lib/use-cases/account/open-message.ts'
import { translate } from '#lib/words/translate.ts'

export const POST = formRoute(
  'person',
  () => '/thong-bao',
  async ({ actor, language, params, world }) => {
    const opened = await openMessage(actor, params.id ?? '', world)
    if (!opened.ok) return plain(404, translate(language, 'Không tìm thấy thông báo.'))
    const { caseId, template } = opened.value
    if (caseId) return seeOther(`/ho-so/${caseId}`)
    if (template === 'draftEnds') return seeOther('/ho-so')
    return seeOther(template === 'reminders' ? '/can-bo' : '/thong-bao')
  },
)
