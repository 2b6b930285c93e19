import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'

export const POST = formRoute(
  'person',
  ({ id, buoc }) => `/ho-so/${id}/${buoc}`,
  async ({ actor, form, params: { id = '', buoc = '' }, headers, world }) => {
    const { intent = 'continue', _version = '', ...posted } = form
    const leaves = intent === 'leave'
    const saved = await saveStep(
      actor,
      {
        draftId: id,
        step: buoc,
        posted,
        // Whoever leaves has not said that the step is finished: nothing is held against them yet.
        intent: leaves ? 'autosave' : intent,
        stepVersion: !leaves && /^\d{1,9}$/.test(_version) ? Number(_version) : null,
      },
      world,
    )
    const wantsJson = headers.get('accept')?.includes('application/json') === true
    if (saved.ok && wantsJson)
      return Response.json({ stepVersion: saved.value.stepVersion, savedAt: toDate(world.clock.now()) })
    if (saved.ok) {
      const { next, at } = saved.value
      return seeOther(leaves ? '/ho-so' : `/ho-so/${id}/${next}${at ? `#${at}` : ''}`)
    }
    if (wantsJson) {
      const status = { olderThanStored: 409, closed: 410, notFound: 404 }[saved.error]
      return Response.json({ problem: saved.error }, { status })
    }
    return saved.error === 'notFound'
      ? plain(404, 'Không tìm thấy hồ sơ.')
      : seeOther(saved.error === 'closed' ? `/ho-so/${id}` : `/ho-so/${id}/${buoc}`)
  },
)
