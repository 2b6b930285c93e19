import { forgottenLanguage } from '#app/_http/language-choice.ts'
import { seeOther } from '#app/_http/responses.ts'
import { env } from '#env.ts'
import { endScreen } from '#lib/use-cases/kiosk/end-screen.ts'
import { closedCookie } from '../../_kiosk/kiosk-cookie.ts'
import { kioskRoute } from '../../_kiosk/kiosk-route.ts'

export const POST = kioskRoute(
  () => '/quay',
  async (kiosk, { language, world }) => {
    await endScreen(kiosk, world)
    // The last page is Vietnamese for whoever comes next; whoever goes is told in their own language besides.
    return seeOther(`/quay?xong=${language}`, closedCookie(env().APP_URL), forgottenLanguage)
  },
)
