import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { openAlready } from '#lib/queries/open-already.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { translate } from '#lib/words/translate.ts'
import { againControl, againProblem } from '../_draft/OpenAlready.tsx'

export const POST = formRoute(
  'person',
  ({ id }) => `/ho-so/${id}/kiem-tra`,
  async ({ actor, form, params: { id = '' }, language, sendBack, world }) => {
    const meansIt = form[againControl] === 'yes'
    if (!meansIt && (await openAlready(actor, id, world)).length > 0)
      return sendBack(`/ho-so/${id}/kiem-tra`, {
        problems: { [againControl]: translate(language, againProblem) },
      })
    const submitted = await submitApplication(actor, id, world)
    if (submitted.ok) return seeOther(`/ho-so/${id}`)
    switch (submitted.error.kind) {
      case 'notFound':
        return plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
      case 'incomplete':
        return seeOther(`/ho-so/${id}/${submitted.error.step}`)
      case 'noCompetentUnit':
        return seeOther(`/ho-so/${id}/kiem-tra`)
    }
  },
)
