import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { aboutNewPassword } from '#lib/domain/access/read-account.ts'
import { resetPassword } from '#lib/use-cases/account/reset-password.ts'
import { translate } from '#lib/words/translate.ts'

const spent = 'Liên kết này đã dùng hoặc đã quá một giờ. Hãy yêu cầu một liên kết mới.'

export const POST = formRoute(
  'anybody',
  () => '/dat-lai-mat-khau',
  async ({ form, language, world, sendBack }) => {
    const page = ownPath(`/dat-lai-mat-khau?ma=${encodeURIComponent(form.ma ?? '')}`, '/dat-lai-mat-khau')
    const problem = aboutNewPassword(form.newPassword ?? '', language)
    if (problem) return sendBack(page, { problems: { newPassword: problem } })
    const reset = await resetPassword({ token: form.ma ?? '', password: form.newPassword ?? '' }, world)
    return reset.ok
      ? seeOther('/dang-nhap?xong=mat-khau')
      : sendBack(page, { problems: {}, notice: translate(language, spent) })
  },
)
