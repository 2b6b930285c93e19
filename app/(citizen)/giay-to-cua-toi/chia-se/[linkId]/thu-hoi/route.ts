import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { revokeShare } from '#lib/use-cases/documents/share-links.ts'
import { translate } from '#lib/words/translate.ts'

const page = '/giay-to-cua-toi'

export const POST = formRoute(
  'person',
  () => page,
  async ({ actor, language, params: { linkId = '' }, world }) =>
    (await revokeShare(actor, linkId, world))
      ? seeOther(page)
      : plain(404, translate(language, 'Không tìm thấy liên kết này.')),
)
