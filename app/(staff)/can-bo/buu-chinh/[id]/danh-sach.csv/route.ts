import { visitOf } from '#app/_http/form-route.ts'
import { plain } from '#app/_http/responses.ts'
import { writeCsv } from '#lib/domain/kernel/csv.ts'
import { dispatchCsv } from '#lib/domain/post/dispatch-list.ts'
import { batchSheet } from '#lib/queries/post/batch-sheet.ts'

/** The list for the carrier's own program. */
export const GET = async (
  request: Request,
  context: { readonly params: Promise<{ id: string }> },
): Promise<Response> => {
  const { actor, params, world } = await visitOf(request, context)
  const batch = await batchSheet(actor, params.id ?? '', world)
  if (!batch) return plain(404, 'Không tìm thấy tệp này.')
  return new Response(writeCsv(dispatchCsv(batch.items)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="danh-sach-buu-chinh-${batch.number.replace('/', '-')}.csv"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
