import { visitOf } from '#app/_http/form-route.ts'
import { plain } from '#app/_http/responses.ts'
import { registerFile } from '#lib/queries/administration/register-file.ts'

/** A register as a file to keep. */
export const GET = async (
  request: Request,
  context: { readonly params: Promise<{ muc: string }> },
): Promise<Response> => {
  const { actor, params, world } = await visitOf(request, context)
  const file = await registerFile(actor, params.muc ?? '', world)
  if (!file) return plain(404, 'Không tìm thấy tệp này.')
  return new Response(file.content, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
