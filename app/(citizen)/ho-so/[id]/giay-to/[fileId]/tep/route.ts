import { visitOf } from '#app/_http/form-route.ts'
import { attachment, plain } from '#app/_http/responses.ts'
import { storedFile } from '#lib/queries/stored-file.ts'

type Context = { params: Promise<{ id: string; fileId: string }> }

export const GET = async (request: Request, context: Context): Promise<Response> => {
  const { actor, world } = await visitOf(request, context)
  const { id, fileId } = await context.params
  const file = actor.kind === 'person' ? await storedFile(actor, { caseId: id, fileId }, world) : null
  return file ? attachment(file) : plain(404, 'Không tìm thấy tệp.')
}
