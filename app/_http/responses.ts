import { Readable } from 'node:stream'
import type { Language } from '#lib/domain/kernel/language.ts'
import { translate } from '#lib/words/translate.ts'

/** After every POST: the browser fetches `path` anew, so that reloading repeats nothing. */
export const seeOther = (path: string, ...cookies: readonly string[]): Response => {
  const headers = new Headers({ location: path, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** A plain sentence for what no form of ours can cause. */
export const plain = (status: number, sentence: string): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/** A path of this site to go on to after signing in; anything else becomes `otherwise`. */
export const ownPath = (path: string | null | undefined, otherwise: string): string =>
  path && /^\/(?![/\\])[\w\-./?=&%+]*$/.test(path) ? path : otherwise

/** A file that somebody uploaded: always kept, never shown inside this site, and never run. */
export const attachment = (file: {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly content: () => Readable
}): Response => {
  const plainName = file.name.replace(/[^\w.-]+/g, '_')
  return new Response(Readable.toWeb(file.content()) as ReadableStream, {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.size),
      'content-disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeRfc5987(file.name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** A picture that we drew ourselves, from one that somebody uploaded. */
export const smallPicture = (jpeg: Uint8Array<ArrayBuffer>): Response =>
  new Response(jpeg, {
    headers: {
      'content-type': 'image/jpeg',
      'content-length': String(jpeg.byteLength),
      'content-disposition': 'inline; filename="hinh-nho.jpg"',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })

/** A file in quarantine: it is known and given to nobody. */
export const heldFile = (held: 'waiting' | 'infected', language: Language): Response =>
  plain(
    423,
    held === 'waiting'
      ? translate(language, 'Tệp đang được quét mã độc, chưa mở được. Thử lại sau ít phút.')
      : translate(language, 'Tệp có mã độc nên đã bị chặn, không ai mở được. Cần gửi tệp khác.'),
  )

/** RFC 5987: what `encodeURIComponent` leaves, and a header may not hold. */
const encodeRfc5987 = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
