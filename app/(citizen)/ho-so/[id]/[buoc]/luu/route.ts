import { autosaveAnswer, chooseNotice, isAutosave } from '#app/_http/autosave-answer.ts'
import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { readPosted } from '#lib/domain/procedure/posted-answers.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { translate } from '#lib/words/translate.ts'

export const POST = formRoute(
  'person',
  ({ id, buoc }) => `/ho-so/${id}/${buoc}`,
  async ({ actor, form, params: { id = '', buoc = '' }, headers, language, sendBack, world }) => {
    const { answers, seen } = readPosted(form)
    const { intent = 'continue', ...posted } = answers
    const leaves = intent === 'leave'
    const saved = await saveStep(
      actor,
      // Whoever leaves has not said that the step is finished: nothing is held against them yet.
      { draftId: id, step: buoc, posted, intent: leaves ? 'autosave' : intent, seen },
      world,
    )
    if (isAutosave(headers)) return autosaveAnswer(saved, world)
    if (!saved.ok)
      return saved.error === 'notFound'
        ? plain(404, translate(language, 'Không tìm thấy hồ sơ.'))
        : seeOther(`/ho-so/${id}`)
    const { next, at, differing } = saved.value
    if (differing.length > 0)
      return sendBack(`/ho-so/${id}/${buoc}`, { problems: {}, notice: translate(language, chooseNotice) })
    return seeOther(leaves ? '/ho-so' : `/ho-so/${id}/${next}${at ? `#${at}` : ''}`)
  },
)
