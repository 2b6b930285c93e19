import { forgottenLanguage } from '#app/_http/language-choice.ts'
import { seeOther } from '#app/_http/responses.ts'
import { env } from '#env.ts'
import { endScreen } from '#lib/use-cases/kiosk/end-screen.ts'
import { closedCookie } from '../../_kiosk/kiosk-cookie.ts'
import { kioskRoute } from '../../_kiosk/kiosk-route.ts'

export const POST = kioskRoute(
  () => '/quay',
  async (kiosk, { world }) => {
    await endScreen(kiosk, world)
    return seeOther('/quay?xong', closedCookie(env().APP_URL), forgottenLanguage)
  },
)
