import { cookiesIn, type FormVisit, formRoute, type Params } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import type { Actor } from '#lib/domain/access/actor.ts'
import { type Kiosk, kioskOfToken } from '#lib/queries/kiosk-of-token.ts'
import { kioskCookie } from './kiosk-cookie.ts'

/** A form of a paired screen. It acts for the screen's own application; once that is closed it leads to the start. */
export const kioskRoute = (
  page: (params: Params) => string,
  handle: (kiosk: Kiosk, visit: FormVisit<Actor>) => Promise<Response>,
) =>
  formRoute('anybody', page, async (visit) => {
    const token = cookiesIn(visit.headers).get(kioskCookie)
    const kiosk = token && visit.actor.kind !== 'person' ? await kioskOfToken(token, visit.world) : null
    return kiosk ? handle(kiosk, visit) : seeOther('/quay')
  })
