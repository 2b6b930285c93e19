import { autosaveAnswer, isAutosave } from '#app/_http/autosave-answer.ts'
import { refusals } from '#app/_http/refusals.ts'
import { seeOther } from '#app/_http/responses.ts'
import { readPosted } from '#lib/domain/procedure/posted-answers.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { pageOfStep } from '../../../_kiosk/kiosk-path.ts'
import { kioskRoute } from '../../../_kiosk/kiosk-route.ts'

export const POST = kioskRoute(
  ({ buoc }) => `/quay/${buoc}`,
  async ({ actor, draftId }, { form, params: { buoc = '' }, headers, language, world }) => {
    const { answers, seen } = readPosted(form)
    const { intent = 'continue', ...posted } = answers
    // A form that many people use is never parked. Where the clerk has changed the same answer meanwhile, the person who
    // stands at the screen has the last word; the clerk stands beside them.
    const asTyped = intent === 'autosave' ? seen : null
    const saved = await saveStep(actor, { draftId, step: buoc, posted, intent, seen: asTyped }, world)
    if (isAutosave(headers)) return autosaveAnswer(saved, world)
    if (!saved.ok) return saved.error === 'notFound' ? refusals.noSuchPage(language) : seeOther('/quay')
    const { next, at } = saved.value
    return seeOther(`${pageOfStep(next)}${at ? `#${at}` : ''}`)
  },
)
