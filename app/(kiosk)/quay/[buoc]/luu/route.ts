import { plain, seeOther } from '#app/_http/responses.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { pageOfStep } from '../../../_kiosk/kiosk-path.ts'
import { kioskRoute } from '../../../_kiosk/kiosk-route.ts'

export const POST = kioskRoute(
  ({ buoc }) => `/quay/${buoc}`,
  async ({ actor, draftId }, { form, params: { buoc = '' }, headers, world }) => {
    const { intent = 'continue', _version = '', ...posted } = form
    const stepVersion = /^\d{1,9}$/.test(_version) ? Number(_version) : null
    const saved = await saveStep(actor, { draftId, step: buoc, posted, intent, stepVersion }, world)
    const wantsJson = headers.get('accept')?.includes('application/json') === true
    if (!saved.ok) {
      const status = { olderThanStored: 409, closed: 410, notFound: 404 }[saved.error]
      if (wantsJson) return Response.json({ problem: saved.error }, { status })
      return saved.error === 'notFound' ? plain(404, 'Không tìm thấy trang.') : seeOther('/quay')
    }
    const { next, at, stepVersion: version } = saved.value
    if (wantsJson) return Response.json({ stepVersion: version, savedAt: toDate(world.clock.now()) })
    return seeOther(`${pageOfStep(next)}${at ? `#${at}` : ''}`)
  },
)
