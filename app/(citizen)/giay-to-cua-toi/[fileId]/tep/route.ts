import { visitOf } from '#app/_http/form-route.ts'
import { attachment, plain } from '#app/_http/responses.ts'
import { ownDocument } from '#lib/queries/documents/shared-document.ts'
import { translate } from '#lib/words/translate.ts'

type Context = { params: Promise<{ fileId: string }> }

export const GET = async (request: Request, context: Context): Promise<Response> => {
  const { actor, language, params, world } = await visitOf(request, context)
  const file = actor.kind === 'person' ? await ownDocument(actor, params.fileId ?? '', world) : null
  return file
    ? attachment({ ...file, name: file.fileName })
    : plain(404, translate(language, 'Không tìm thấy giấy tờ này.'))
}
