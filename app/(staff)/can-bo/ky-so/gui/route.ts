import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { factorWords } from '#app/_site/factor-words.ts'
import { signResults } from '#lib/use-cases/result/sign-results.ts'
import { linesIn, signingHref, signingPath } from '../signing-address.ts'
import { overLimit } from '../signing-words.ts'

/** Signs the list that was shown; what came of each stands on the page of this time. */
export const POST = formRoute(
  'staff',
  () => signingPath,
  async ({ actor, form, sendBack, world }) => {
    const { factorCode = '', passkey = '' } = form
    const lines = linesIn(form)
    const shown = passkey ? { passkey } : { code: factorCode }
    const signed = await signResults(actor, { lines, shown }, world)
    if (signed.ok) return seeOther(`${signingPath}/${signed.value}`)
    const page = signingHref(lines.map(({ caseId }) => caseId))
    switch (signed.error) {
      case 'noList':
      case 'notFound':
        return plain(404, 'Không tìm thấy hồ sơ.')
      case 'tooMany':
        return sendBack(page, { problems: {}, notice: overLimit })
      default:
        return sendBack(page, {
          problems: { [passkey ? 'passkey' : 'factorCode']: factorWords[signed.error] },
        })
    }
  },
)
