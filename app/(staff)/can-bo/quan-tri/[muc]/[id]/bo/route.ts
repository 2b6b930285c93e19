import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { removeEntry } from '#lib/use-cases/administration/save-entry.ts'

const list = (muc = '') => `/can-bo/quan-tri/${muc}`

export const POST = formRoute(
  'staff',
  ({ muc, id }) => `${list(muc)}/${id}`,
  async ({ actor, params: { muc, id = '' }, world }) => {
    const register = registerAt(muc ?? '')
    const removed = register && (await removeEntry(actor, { register, id }, world))
    return removed?.ok ? seeOther(`${list(muc)}?xong=removed`) : plain(404, 'Không tìm thấy trang.')
  },
)
