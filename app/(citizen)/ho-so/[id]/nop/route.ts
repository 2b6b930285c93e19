import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'

export const POST = formRoute(
  'person',
  ({ id }) => `/ho-so/${id}/kiem-tra`,
  async ({ actor, params: { id = '' }, world }) => {
    const submitted = await submitApplication(actor, id, world)
    if (submitted.ok) return seeOther(`/ho-so/${id}`)
    switch (submitted.error.kind) {
      case 'notFound':
        return plain(404, 'Không tìm thấy hồ sơ.')
      case 'incomplete':
        return seeOther(`/ho-so/${id}/${submitted.error.step}`)
      case 'noCompetentUnit':
        return seeOther(`/ho-so/${id}/kiem-tra`)
    }
  },
)
