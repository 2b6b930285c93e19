import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { openScreen } from '#lib/use-cases/kiosk/open-screen.ts'

const pageOf = (id: string | undefined) => `/can-bo/ho-tro/${id}`

export const POST = formRoute(
  'staff',
  ({ id }) => pageOf(id),
  async ({ actor, params: { id = '' }, world }) => {
    const opened = await openScreen(actor, id, world)
    if (!opened.ok && opened.error === 'notFound') return plain(404, 'Không tìm thấy hồ sơ.')
    return seeOther(pageOf(id))
  },
)
