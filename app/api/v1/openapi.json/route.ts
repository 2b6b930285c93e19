import { env } from '#env.ts'
import { apiDocument } from '#lib/domain/api/document.ts'

export const dynamic = 'force-dynamic'

/** What the API takes and gives, for programs; /du-lieu-mo/api says it for people. */
export const GET = (): Response =>
  Response.json(apiDocument(env().APP_URL), {
    headers: { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' },
  })
