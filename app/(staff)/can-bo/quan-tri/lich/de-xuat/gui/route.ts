import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { proposeChange } from '#lib/use-cases/calendar/propose-change.ts'

const path = '/can-bo/quan-tri/lich/de-xuat'

export const POST = formRoute(
  'staff',
  () => path,
  async ({ actor, form, world, sendBack }) => {
    const proposed = await proposeChange(actor, form, world)
    if (proposed.ok) return seeOther(`/can-bo/quan-tri/lich/${proposed.value.changeId}`)
    if (proposed.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    return sendBack(path, { problems: proposed.error })
  },
)
