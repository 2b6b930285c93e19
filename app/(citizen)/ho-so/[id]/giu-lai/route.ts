import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { keepAnswers } from '#lib/use-cases/account/keep-answers.ts'
import { translate } from '#lib/words/translate.ts'
import { keepControl, nothingChosen } from '../_case/KeepForNextTime.tsx'

const page = (id = '') => `/ho-so/${id}`

export const POST = formRoute(
  'person',
  ({ id }) => page(id),
  async ({ actor, form, params: { id = '' }, language, sendBack, world }) => {
    const groups = Object.keys(form).flatMap((name) =>
      name.startsWith(`${keepControl}.`) && form[name] === 'yes' ? [name.slice(keepControl.length + 1)] : [],
    )
    const kept = await keepAnswers(actor, { caseId: id, groups }, world)
    if (kept.ok) return seeOther('/tai-khoan?xong=giu')
    return kept.error === 'notFound'
      ? plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
      : sendBack(page(id), { problems: { [keepControl]: translate(language, nothingChosen) } })
  },
)
