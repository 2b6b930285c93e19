import { formRoute } from '#app/_http/form-route.ts'
import { ownPath, seeOther } from '#app/_http/responses.ts'
import { tickedIn } from '../../hang-loat/ticked.ts'
import { signingHref, signingPath } from '../signing-address.ts'

/** From the boxes of a queue to the page that lists what would be signed. */
export const POST = formRoute(
  'staff',
  () => signingPath,
  async ({ form }) => {
    const ids = tickedIn(form).map(({ caseId }) => caseId)
    return seeOther(ids.length > 0 ? signingHref(ids) : ownPath(form.from, '/can-bo/ky-duyet'))
  },
)
