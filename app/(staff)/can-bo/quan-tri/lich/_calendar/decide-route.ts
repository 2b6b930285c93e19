import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { decideChange } from '#lib/use-cases/calendar/decide-change.ts'
import { isUuid } from '#lib/use-cases/draft/draft-of.ts'

const page = (id = '') => `/can-bo/quan-tri/lich/${id}`

const words = {
  sameHands: 'Người đề xuất không tự quyết định: cần một người quản trị khác.',
  alreadyDecided: 'Đề xuất này đã có người quyết định trước.',
} as const

/** The route by which a change is approved, or not. */
export const decideRoute = (approve: boolean) =>
  formRoute(
    'staff',
    ({ id }) => page(id),
    async ({ actor, params: { id: changeId = '' }, world, sendBack }) => {
      if (!isUuid(changeId)) return plain(404, 'Không tìm thấy trang.')
      const decided = await decideChange(actor, { changeId, approve }, world)
      if (decided.ok) return seeOther(page(changeId))
      if (decided.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
      return sendBack(page(changeId), { problems: {}, notice: words[decided.error] })
    },
  )
