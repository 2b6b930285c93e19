import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, plain, seeOther } from '#app/_http/responses.ts'
import { tryAgain } from '#app/_site/try-again.ts'
import { removePasskey } from '#lib/use-cases/second-factor/enrol-passkey.ts'

const page = '/can-bo/tai-khoan/xac-thuc-hai-lop'

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { id = '', tiep } = form
    const control = `removePassword.${id}`
    const removed = await removePasskey(actor, { id, password: form[control] ?? '' }, world)
    if (removed.ok) return seeOther(`${page}?khoa=bo&tiep=${encodeURIComponent(ownPath(tiep, ''))}`)
    switch (removed.error) {
      case 'notFound':
        return plain(404, 'Không tìm thấy khóa truy cập.')
      case 'wrongPassword':
        return sendBack(page, { problems: { [control]: 'Mật khẩu chưa đúng. Nhập lại.' } })
      case 'tooManyTries':
        return sendBack(page, { problems: {}, notice: tryAgain.password })
    }
  },
)
