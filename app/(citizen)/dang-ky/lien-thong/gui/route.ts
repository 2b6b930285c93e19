import { cookiesIn, formRoute } from '#app/_http/form-route.ts'
import { dropIdentity, identityCookie, identityIn } from '#app/_http/proven-identity.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { welcome } from '#app/_site/welcome.ts'
import { firstEntryFields } from '#lib/domain/access/account-fields.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { today } from '#lib/outside/clock/index.ts'
import { openAccountFor } from '#lib/use-cases/account/enter-by-identity.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'

const path = '/dang-ky/lien-thong'

export const POST = formRoute(
  'anybody',
  () => path,
  async ({ form, headers, address, sessionId, language, world, sendBack }) => {
    const next = ownPath(form.tiep, '')
    const page = next ? `${path}?tiep=${encodeURIComponent(next)}` : path
    const identity = identityIn(cookiesIn(headers).get(identityCookie), world)
    if (!identity) return seeOther('/dang-nhap')
    const day = today(world.clock).toString()
    const { answers, problems } = readAccount(fieldsIn(language, firstEntryFields), form, day, language)
    const { fullName, email } = answers
    if (fullName === undefined || email === undefined) return sendBack(page, { problems })
    const opened = await openAccountFor(identity, { fullName, email: email.toLowerCase() }, address, world)
    if (opened.ok) {
      const response = await welcome(await openSession(opened.value.accountId, world), next, sessionId, world)
      response.headers.append('set-cookie', dropIdentity())
      return response
    }
    return opened.error === 'tooManyTries'
      ? sendBack(page, { problems: {}, notice: translate(language, tryAgain.register) })
      : sendBack(page, {
          problems: {
            email: translate(
              language,
              'Địa chỉ này đã có tài khoản. Đăng nhập bằng mật khẩu rồi liên kết trong mục Tài khoản.',
            ),
          },
        })
  },
)
