import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { registerAt } from '#lib/use-cases/administration/registers/index.ts'
import { saveEntry } from '#lib/use-cases/administration/save-entry.ts'
import { newEntry } from '../../../_register/new-entry.ts'
import { typedForm } from '../../../_register/typed-form.ts'

const list = (muc = '') => `/can-bo/quan-tri/${muc}`

export const POST = formRoute(
  'staff',
  ({ muc, id }) => `${list(muc)}/${id}`,
  async ({ actor, form, params: { muc, id = '' }, world, sendBack }) => {
    const register = registerAt(muc ?? '')
    if (!register) return plain(404, 'Không tìm thấy trang.')
    const typed = typedForm(form, register)
    const saved = await saveEntry(actor, { register, id: id === newEntry ? null : id, typed }, world)
    if (saved.ok) return seeOther(`${list(muc)}?xong=${saved.value.kind}`)
    if (saved.error === 'notFound') return plain(404, 'Không tìm thấy trang.')
    return sendBack(`${list(muc)}/${id}`, { problems: saved.error })
  },
)
