import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { forgetFilter } from '#lib/use-cases/account/saved-filters.ts'

export const POST = formRoute(
  'staff',
  () => '/can-bo',
  async ({ actor, form, params, world }) => {
    await forgetFilter(actor, params.id ?? '', world)
    return seeOther(ownPath(form.path, '/can-bo'))
  },
)
