import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { saveFilter } from '#lib/use-cases/account/saved-filters.ts'

const why = {
  nameMissing: 'Đặt tên cho bộ lọc rồi lưu lại.',
  notAQueue: 'Chỉ lưu được bộ lọc của một hàng chờ.',
  tooMany: 'Đã có 20 bộ lọc. Xóa bớt một bộ lọc cũ rồi lưu lại.',
} as const

export const POST = formRoute(
  'staff',
  () => '/can-bo',
  async ({ actor, form, sendBack, world }) => {
    const path = ownPath(form.path, '/can-bo')
    const saved = await saveFilter(actor, { name: form.name ?? '', path }, world)
    return saved.ok ? seeOther(path) : sendBack(path, { problems: { filterName: why[saved.error] } })
  },
)
