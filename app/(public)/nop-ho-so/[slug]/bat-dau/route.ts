import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'

export const POST = formRoute(
  'person',
  ({ slug }) => `/nop-ho-so/${slug}`,
  async ({ actor, form, params, world }) => {
    const { slug = '' } = params
    const { startKey = '' } = form
    // Without the key of its page this press cannot be told from another: back to the page, for a new one.
    if (!isUuid(startKey)) return seeOther(`/nop-ho-so/${encodeURIComponent(slug)}`)
    const started = await startApplication(actor, { slug, startKey }, world)
    // The page itself says that no unit takes it online any more.
    if (!started.ok && started.error === 'notOnline')
      return seeOther(`/nop-ho-so/${encodeURIComponent(slug)}`)
    if (!started.ok) return plain(404, 'Không tìm thấy thủ tục này.')
    return seeOther(`/ho-so/${started.value.draftId}/${started.value.firstStep}`)
  },
)
