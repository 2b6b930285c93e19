import { formRoute } from '#app/_http/form-route.ts'
import { seeOther } from '#app/_http/responses.ts'
import { saveProfile } from '#lib/use-cases/account/save-profile.ts'

const page = '/tai-khoan'

export const POST = formRoute(
  'person',
  () => page,
  async ({ actor, form, language, world, sendBack }) => {
    const saved = await saveProfile(actor, form, world, language)
    return saved.ok ? seeOther(`${page}?xong=1`) : sendBack(page, { problems: saved.error })
  },
)
