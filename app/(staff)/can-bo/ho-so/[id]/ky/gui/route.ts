import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { factorWords } from '#app/_site/factor-words.ts'
import { inputProblemWords, refusalWords } from '#components/case/command-words.ts'
import { signResult } from '#lib/use-cases/result/sign-result.ts'
import { casePath } from '../../_sheet/case-path.ts'
import { versionIn } from '../version-in.ts'

export const POST = formRoute(
  'staff',
  ({ id = '' }) => `${casePath(id)}/ky`,
  async ({ actor, form, params: { id = '' }, sendBack, world }) => {
    const page = `${casePath(id)}/ky`
    const { version, seen, factorCode = '', passkey = '' } = form
    const shown = passkey ? { passkey } : { code: factorCode }
    const signed = await signResult(
      actor,
      { caseId: id, version: versionIn(version), seen: versionIn(seen), shown },
      world,
    )
    if (signed.ok) return seeOther(`${casePath(id)}?xong=sign`)
    const { error } = signed
    switch (error.kind) {
      case 'notFound':
        return plain(404, 'Không tìm thấy hồ sơ.')
      case 'notProved':
        return sendBack(page, { problems: { [passkey ? 'passkey' : 'factorCode']: factorWords[error.why] } })
      case 'invalid':
        return sendBack(page, {
          problems: {},
          notice: inputProblemWords(Object.values(error.problems)[0] ?? ''),
        })
      case 'refused':
        return sendBack(casePath(id), { problems: {}, notice: refusalWords[error.refusal] })
      case 'stale':
        return sendBack(casePath(id), {
          problems: {},
          notice: 'Hồ sơ vừa thay đổi nên chưa ký. Xem lại tình trạng mới.',
        })
    }
  },
)
