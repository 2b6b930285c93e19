import { formRoute } from '#app/_http/form-route.ts'
import { plain } from '#app/_http/responses.ts'
import { askPasskey } from '#lib/use-cases/result/ask-passkey.ts'
import { casePath } from '../../_sheet/case-path.ts'
import { versionIn } from '../version-in.ts'

/** What the browser is to ask the signatory's passkey, good for five minutes and this signature. */
export const POST = formRoute(
  'staff',
  ({ id = '' }) => `${casePath(id)}/ky`,
  async ({ actor, form: { version, seen }, params: { id = '' }, world }) => {
    const asked = { caseId: id, version: versionIn(version), seen: versionIn(seen) }
    const options = await askPasskey(actor, asked, world)
    if (!options) return plain(404, 'Không tìm thấy hồ sơ hoặc khóa truy cập.')
    return Response.json(options, { headers: { 'cache-control': 'no-store' } })
  },
)
