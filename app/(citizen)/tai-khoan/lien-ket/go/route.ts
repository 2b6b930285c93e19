import { formRoute } from '#app/_http/form-route.ts'
import { refusals } from '#app/_http/refusals.ts'
import { seeOther } from '#app/_http/responses.ts'
import { unlinkIdentity } from '#lib/use-cases/account/link-identity.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { translate } from '#lib/words/translate.ts'

const page = '/tai-khoan/lien-ket'

export const POST = formRoute(
  'person',
  () => page,
  async ({ actor, form, language, world, sendBack }) => {
    const id = form.identity ?? ''
    const gone = isUuid(id) ? await unlinkIdentity(actor, id, world) : null
    if (!gone) return refusals.noSuchPage(language)
    if (gone.ok || gone.error === 'notFound') return seeOther(`${page}?xong=go`)
    const notice = translate(
      language,
      'Tài khoản này chưa có mật khẩu nên gỡ ra thì không vào được nữa. Đặt mật khẩu ở trang Quên mật khẩu rồi gỡ.',
    )
    return sendBack(page, { problems: {}, notice })
  },
)
