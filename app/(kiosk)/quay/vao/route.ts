import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { env } from '#env.ts'
import { pairScreen } from '#lib/use-cases/kiosk/pair-screen.ts'
import { translate } from '#lib/words/translate.ts'
import { pairedCookie } from '../../_kiosk/kiosk-cookie.ts'

const problems = {
  wrong: 'Kiểm tra lại mã: mã không đúng hoặc đã quá 10 phút. Cần thì nhờ cán bộ cấp mã mới.',
  tooManyTries: 'Đã thử quá nhiều lần. Chờ 10 phút rồi thử lại.',
} as const

export const POST = formRoute(
  'anybody',
  () => '/quay',
  async ({ actor, address, form, language, sendBack, world }) => {
    // The page itself says why a browser in which somebody is signed in is no screen.
    if (actor.kind === 'person') return seeOther('/quay')
    const paired = await pairScreen(form.code ?? '', address, world)
    if (!paired.ok)
      return sendBack('/quay', { problems: { code: translate(language, problems[paired.error]) } })
    return seeOther('/quay', pairedCookie(paired.value.token, env().APP_URL))
  },
)
