/** The resumable upload protocol (tus.io, 1.0.0): what stands in its headers. What it does is done by use-cases. */
export const tusVersion = '1.0.0'

/** The status of a piece whose checksum does not hold. */
export const checksumMismatch = 460

const everywhere = { 'tus-resumable': tusVersion, 'cache-control': 'no-store' }

export const tusAnswer = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...everywhere, ...headers } })

/** A refusal, with a sentence that may be shown to the person. */
export const tusRefusal = (status: number, sentence: string): Response =>
  new Response(sentence, {
    status,
    headers: { ...everywhere, 'content-type': 'text/plain; charset=utf-8' },
  })

/** What this server speaks. */
export const tusOptions = (largest: number): Response =>
  tusAnswer(204, {
    'tus-version': tusVersion,
    'tus-extension': 'creation,checksum,termination,expiration',
    'tus-max-size': String(largest),
    'tus-checksum-algorithm': 'sha256,sha1',
  })

export const speaksTus = (headers: Headers): boolean => headers.get('tus-resumable') === tusVersion

/** A length or an offset; null for what is none. */
export const bytesIn = (header: string | null): number | null =>
  /^\d{1,10}$/.test(header ?? '') ? Number(header) : null

/** `Upload-Metadata`: names, each with a value in base64. */
export const metadataIn = (header: string | null): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(
    (header ?? '').split(',').flatMap((pair) => {
      const [name = '', value = ''] = pair.trim().split(' ')
      return /^[\w-]{1,40}$/.test(name) ? [[name, Buffer.from(value, 'base64')]] : []
    }),
  )

export type TusChecksum = { readonly algorithm: 'sha1' | 'sha256'; readonly digest: Uint8Array }

/** `Upload-Checksum`: null when the header is missing, undefined when it is none that this server takes. */
export const checksumIn = (header: string | null): TusChecksum | null | undefined => {
  if (header === null) return null
  const [algorithm, value = ''] = header.split(' ')
  const digest = Buffer.from(value, 'base64')
  if (algorithm === 'sha256' && digest.length === 32) return { algorithm, digest }
  if (algorithm === 'sha1' && digest.length === 20) return { algorithm, digest }
  return undefined
}
