import { env } from '#env.ts'
import { isStaff, type Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { translate } from '#lib/words/translate.ts'
import { type Params, visitOf } from './form-route.ts'
import { plain, seeOther } from './responses.ts'

export type PdfVisit = {
  readonly actor: Person
  readonly params: Params
  /** Where the codes on paper lead. */
  readonly appUrl: string
  readonly query: URLSearchParams
  readonly world: World
}

export type Pdf = { readonly fileName: string; readonly bytes: Buffer<ArrayBuffer> }

/** A generated document, shown by the browser's own reader and kept in no cache. */
export const pdfRoute =
  (needs: 'person' | 'staff', print: (visit: PdfVisit) => Promise<Pdf | null>) =>
  async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const { actor, language, params, world } = await visitOf(request, context)
    const { pathname, searchParams: query } = new URL(request.url)
    if (actor.kind !== 'person') return seeOther(`/dang-nhap?tiep=${encodeURIComponent(pathname)}`)
    const isAllowed = needs === 'person' || isStaff(actor)
    const visit = { actor, params, appUrl: env().APP_URL, query, world }
    const pdf = isAllowed ? await print(visit) : null
    return pdf ? inline(pdf) : plain(404, translate(language, 'Không tìm thấy giấy này.'))
  }

const inline = ({ fileName, bytes }: Pdf): Response =>
  new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(bytes.byteLength),
      'content-disposition': `inline; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
