import { formRoute } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import { retryWork } from '#lib/use-cases/administration/retry-work.ts'

const page = '/can-bo/quan-tri/viec-nen'

export const POST = formRoute(
  'staff',
  () => page,
  async ({ actor, params: { id = '' }, world }) => {
    const retried = await retryWork(actor, id, world)
    return retried.ok ? seeOther(`${page}?xong=thu-lai`) : plain(404, 'Không tìm thấy trang.')
  },
)
