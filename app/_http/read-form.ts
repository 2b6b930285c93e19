import type { ReadableStream } from 'node:stream/web'

/** Bytes of one posted form: the longest declaration typed to its limits stays far below. */
const largestForm = 512 * 1024

/**
 * The fields of a posted form, or null when it is too large or no form. A field given twice counts by its last, and a
 * file by the text in it: small lists are posted like anything else that is typed.
 */
export const readForm = async (request: Request): Promise<Record<string, string> | null> => {
  const type = request.headers.get('content-type') ?? ''
  const isForm =
    type.startsWith('application/x-www-form-urlencoded') || type.startsWith('multipart/form-data')
  if (!isForm || !request.body) return type === '' ? {} : null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as ReadableStream<Uint8Array>) {
    size += chunk.length
    if (size > largestForm) return null
    chunks.push(chunk)
  }
  try {
    const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData()
    const texts = [...form].map(
      async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()] as const,
    )
    return Object.fromEntries(await Promise.all(texts))
  } catch {
    return null
  }
}
