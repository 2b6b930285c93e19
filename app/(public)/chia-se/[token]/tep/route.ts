import { visitOf } from '#app/_http/form-route.ts'
import { attachment, plain } from '#app/_http/responses.ts'
import { openShared } from '#lib/queries/documents/shared-document.ts'
import { translate } from '#lib/words/translate.ts'

type Context = { params: Promise<{ token: string }> }

export const GET = async (request: Request, context: Context): Promise<Response> => {
  const { address, language, params, world } = await visitOf(request, context)
  const file = await openShared(params.token ?? '', address, world)
  if (!file) return plain(404, translate(language, 'Liên kết đã hết hạn, đã ngừng hoặc không đúng.'))
  return attachment({ ...file, name: file.fileName })
}
