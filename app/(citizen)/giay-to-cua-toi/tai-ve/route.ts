import { Readable } from 'node:stream'
import { downloadZip } from 'client-zip'
import { visitOf } from '#app/_http/form-route.ts'
import { plain, seeOther } from '#app/_http/responses.ts'
import type { World } from '#lib/outside/world.ts'
import { type MyDocument, myDocuments } from '#lib/queries/documents/my-documents.ts'
import { contentOf } from '#lib/queries/documents/shared-document.ts'
import { translate } from '#lib/words/translate.ts'

type Context = { params: Promise<Record<string, string>> }

/** All papers in one file, made while it is sent: nothing of it is ever whole in memory. */
export const GET = async (request: Request, context: Context): Promise<Response> => {
  const { actor, language, world } = await visitOf(request, context)
  if (actor.kind !== 'person') return seeOther('/dang-nhap?tiep=/giay-to-cua-toi')
  const documents = await myDocuments(actor, world)
  if (documents.length === 0) return plain(404, translate(language, 'Chưa có giấy tờ nào.'))
  const zip = downloadZip(entries(documents, world))
  return new Response(zip.body, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="giay-to-cua-toi.zip"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

async function* entries(documents: readonly MyDocument[], world: World) {
  for (const [index, document] of documents.entries()) {
    const open = await contentOf(document, world)
    yield {
      // Two papers may call themselves the same.
      name: `${String(index + 1).padStart(2, '0')} ${document.fileName}`,
      lastModified: new Date(`${document.on}T00:00:00Z`),
      size: document.size,
      input: Readable.toWeb(open()) as ReadableStream<Uint8Array>,
    }
  }
}
