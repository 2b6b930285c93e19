import { formRoute } from '#app/_http/form-route.ts'
import { plain } from '#app/_http/responses.ts'
import { askPasskey } from '#lib/use-cases/result/ask-passkey.ts'
import { linesIn, signingPath } from '../signing-address.ts'

/** What the browser is to ask the signatory's passkey, good for five minutes and this list. */
export const POST = formRoute(
  'staff',
  () => signingPath,
  async ({ actor, form, world }) => {
    const options = await askPasskey(actor, linesIn(form), world)
    if (!options) return plain(404, 'Không tìm thấy hồ sơ hoặc khóa truy cập.')
    return Response.json(options, { headers: { 'cache-control': 'no-store' } })
  },
)
