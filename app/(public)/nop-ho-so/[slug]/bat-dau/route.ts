import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { cardControl } from '#components/card/card-control.ts'
import { cardMessage } from '#lib/domain/kernel/citizen-card.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { translate } from '#lib/words/translate.ts'
import { fillControl } from '../FillChoice.tsx'

export const POST = formRoute(
  'person',
  ({ slug }) => `/nop-ho-so/${slug}`,
  async ({ actor, form, params, language, sendBack, world }) => {
    const { slug = '' } = params
    const { startKey = '', [fillControl]: source = 'profile', [cardControl]: card } = form
    const page = `/nop-ho-so/${encodeURIComponent(slug)}`
    // Without the key of its page this press cannot be told from another: back to the page, for a new one.
    if (!isUuid(startKey)) return seeOther(page)
    const started = await startApplication(actor, { slug, startKey, fill: { source, card } }, world)
    // The page itself says that no unit takes it online any more.
    if (!started.ok && started.error === 'notOnline') return seeOther(page)
    if (!started.ok && started.error === 'notACard')
      return sendBack(page, { problems: {}, notice: translate(language, cardMessage('notACard')) })
    if (!started.ok) return plain(404, translate(language, 'Không tìm thấy thủ tục hoặc hồ sơ này.'))
    return seeOther(`/ho-so/${started.value.draftId}/${started.value.firstStep}`)
  },
)
