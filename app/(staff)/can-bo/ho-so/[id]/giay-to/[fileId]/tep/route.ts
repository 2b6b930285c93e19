import { visitOf } from '#app/_http/form-route.ts'
import { attachment, heldFile, plain } from '#app/_http/responses.ts'
import { staffCase } from '#lib/queries/staff-case.ts'
import { storedFile } from '#lib/queries/stored-file.ts'

type Context = { params: Promise<{ id: string; fileId: string }> }

/** A paper of the file, to keep; with `?xem` to look at in the browser, where it can do nothing but be looked at. */
export const GET = async (request: Request, context: Context): Promise<Response> => {
  const { actor, world } = await visitOf(request, context)
  const { id, fileId } = await context.params
  const opened = await staffCase(actor, id, world)
  const file = opened && (await storedFile(opened.actor, { caseId: id, fileId }, world))
  if (!file) return plain(404, 'Không tìm thấy tệp.')
  if ('held' in file) return heldFile(file.held, 'vi')
  const response = attachment(file)
  if (new URL(request.url).searchParams.has('xem')) {
    const kept = response.headers.get('content-disposition') ?? ''
    response.headers.set('content-disposition', kept.replace('attachment', 'inline'))
  }
  return response
}
