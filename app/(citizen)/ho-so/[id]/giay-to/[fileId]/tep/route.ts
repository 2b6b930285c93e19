import { visitOf } from '#app/_http/form-route.ts'
import { attachment, heldFile, plain, smallPicture } from '#app/_http/responses.ts'
import { draftThumbnail } from '#lib/queries/draft-thumbnail.ts'
import { storedFile } from '#lib/queries/stored-file.ts'
import { translate } from '#lib/words/translate.ts'

type Context = { params: Promise<{ id: string; fileId: string }> }

/** A paper of the person's own, to keep; with `?nho` a small picture of it, to look at while others are added. */
export const GET = async (request: Request, context: Context): Promise<Response> => {
  const { actor, language, world } = await visitOf(request, context)
  const { id, fileId } = await context.params
  const missing = plain(404, translate(language, 'Không tìm thấy tệp.'))
  if (actor.kind !== 'person') return missing
  if (new URL(request.url).searchParams.has('nho')) {
    const drawn = await draftThumbnail(actor, { draftId: id, fileId }, world)
    return drawn ? smallPicture(drawn) : missing
  }
  const file = await storedFile(actor, { caseId: id, fileId }, world)
  if (!file) return missing
  return 'held' in file ? heldFile(file.held, language) : attachment(file)
}
