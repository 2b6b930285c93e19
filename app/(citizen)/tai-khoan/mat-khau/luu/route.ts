import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { aboutNewPassword } from '#lib/domain/access/read-account.ts'
import { changePassword } from '#lib/use-cases/account/change-password.ts'
import { translate } from '#lib/words/translate.ts'

const page = '/tai-khoan/mat-khau'

export const POST = formRoute(
  'person',
  () => page,
  async ({ actor, form, sessionId, language, world, sendBack }) => {
    const { password = '', newPassword = '' } = form
    const problem = aboutNewPassword(newPassword, language)
    if (problem) return sendBack(page, { problems: { newPassword: problem } })
    const changed = await changePassword(actor, { password, newPassword, sessionId }, world)
    if (changed.ok) return seeOther('/tai-khoan?xong=mat-khau')
    return changed.error === 'tooManyTries'
      ? sendBack(page, { problems: {}, notice: translate(language, tryAgain.password) })
      : sendBack(page, {
          problems: { password: translate(language, 'Mật khẩu đang dùng chưa đúng. Nhập lại.') },
        })
  },
)
