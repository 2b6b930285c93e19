import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { carryOutImport } from '#lib/use-cases/administration/import-entries.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'

const list = (muc = '') => `/can-bo/quan-tri/${muc}`

export const POST = formRoute(
  'staff',
  ({ muc }) => `${list(muc)}/nhap`,
  async ({ actor, form: { file = '', seal = '' }, params: { muc }, world, sendBack }) => {
    const register = registerAt(muc ?? '')
    if (!register?.csv) return plain(404, 'Không tìm thấy trang.')
    const done = await carryOutImport(actor, { register, file, seal }, world)
    if (done.ok) return seeOther(`${list(muc)}?xong=imported`)
    if (done.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    return sendBack(`${list(muc)}/nhap`, {
      problems: {},
      notice: 'Dữ liệu đã đổi từ lúc xem trước nên chưa thực hiện. Xem lại bản mới dưới đây rồi bấm lần nữa.',
    })
  },
)
