import { cookiesIn, formRoute } from '#app/_http/form-route.ts'
import { dropIdentity, identityCookie, identityIn } from '#app/_http/proven-identity.ts'
import { seeOther } from '#app/_http/responses.ts'
import { linkIdentity } from '#lib/use-cases/account/link-identity.ts'
import { translate } from '#lib/words/translate.ts'

const page = '/tai-khoan/lien-ket'

const sentences = {
  linkedElsewhere: 'Danh tính này đã liên kết với một tài khoản khác. Đăng nhập tài khoản đó rồi gỡ trước.',
  linkedAlready: 'Tài khoản này đã liên kết với một danh tính khác. Gỡ liên kết cũ trước.',
} as const

export const POST = formRoute(
  'person',
  () => page,
  async ({ actor, headers, language, world, sendBack }) => {
    const identity = identityIn(cookiesIn(headers).get(identityCookie), world)
    if (!identity) {
      const notice = translate(language, 'Đã quá thời gian xác nhận. Bắt đầu liên kết lại.')
      return sendBack(page, { problems: {}, notice })
    }
    const linked = await linkIdentity(actor, identity, world)
    if (linked.ok) return seeOther(`${page}?xong=lien-ket`, dropIdentity())
    const response = await sendBack(page, {
      problems: {},
      notice: translate(language, sentences[linked.error]),
    })
    response.headers.append('set-cookie', dropIdentity())
    return response
  },
)
