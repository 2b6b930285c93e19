import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { readAccount } from '#lib/domain/access/read-account.ts'
import { attachFile } from '#lib/use-cases/claim/attach-file.ts'
import { fieldsIn } from '#lib/words/field-in.ts'
import { translate } from '#lib/words/translate.ts'
import { claimFields } from '../claim-fields.ts'

const path = '/ho-so/nhan'

const notices = {
  wrong:
    'Mã hoặc số giấy tờ không đúng, hoặc mã đã dùng hay hết hạn. Kiểm tra lại; cần thì xin mã mới tại Bộ phận Một cửa.',
  tooManyTries: 'Đã thử quá nhiều lần. Thử lại sau một giờ, hoặc xin mã mới tại Bộ phận Một cửa.',
} as const

export const POST = formRoute(
  'person',
  () => path,
  async ({ actor, form, language, sendBack, world }) => {
    const { answers, problems } = readAccount(fieldsIn(language, claimFields), form, '', language)
    const { code, idNumber } = answers
    if (!code || !idNumber) return sendBack(path, { problems })
    const attached = await attachFile(actor, { code, idNumber }, world)
    return attached.ok
      ? seeOther(`/ho-so/${attached.value.caseId}`)
      : sendBack(path, { problems: {}, notice: translate(language, notices[attached.error]) })
  },
)
