import type { ReadableStream } from 'node:stream/web'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'

/** Bytes of one JSON body: papers in base64 beside the answers; more of them are sent ahead. */
const largestBody = 40 * 1024 * 1024

export type JsonBody = { readonly bytes: Buffer; readonly json: unknown }

/** The body of a request as JSON, with its bytes as they came. */
export const readJson = async (request: Request): Promise<Result<JsonBody, 'notJson' | 'tooLarge'>> => {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\b/i.test(type) || !request.body) return err('notJson')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    size += chunk.length
    if (size > largestBody) return err('tooLarge')
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  try {
    return ok({ bytes, json: JSON.parse(bytes.toString('utf8')) })
  } catch {
    return err('notJson')
  }
}
