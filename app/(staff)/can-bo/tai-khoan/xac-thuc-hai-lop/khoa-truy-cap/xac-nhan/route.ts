import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { factorWords } from '#app/_site/factor-words.ts'
import { confirmPasskey } from '#lib/use-cases/second-factor/enrol-passkey.ts'

const page = '/can-bo/tai-khoan/xac-thuc-hai-lop'

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, form, sendBack, world }) => {
    const { passkey = '', passkeyName = '', tiep } = form
    const confirmed = await confirmPasskey(actor, { answer: passkey, name: passkeyName }, world)
    if (confirmed.ok) return seeOther(`${page}?khoa=them&tiep=${encodeURIComponent(ownPath(tiep, ''))}`)
    switch (confirmed.error) {
      case 'nameMissing':
        return sendBack(page, { problems: { passkeyName: 'Đặt tên cho khóa.' } })
      case 'wrongPasskey':
        return sendBack(page, { problems: {}, notice: 'Chưa thêm được khóa truy cập. Làm lại từ đầu.' })
      case 'tooManyTries':
        return sendBack(page, { problems: {}, notice: factorWords.tooManyTries })
    }
  },
)
