import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setImmediate as soon } from 'node:timers/promises'
import type { Browserless } from '#tests/support/browserless.ts'
import { origin } from './server.ts'

type Answer = { readonly status: number; readonly header: (name: string) => string }
type Init = { readonly headers?: Readonly<Record<string, string>>; readonly body?: Buffer }

/** Speaks the protocol of resumable uploads as a script of this site's own page does. */
export const tusClient = (visitor: Browserless) => {
  const headersOf = (more: Init['headers'] = {}) => ({
    'tus-resumable': '1.0.0',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': visitor.address,
    cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; '),
    ...more,
  })

  /** Each on a line of its own: one that was kept open may be closed by the server just when it is used again. */
  const send = (method: string, path: string, { headers, body }: Init = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const going = request(new URL(path, origin), { method, headers: headersOf(headers), agent: false })
      going.on('error', reject)
      going.on('response', (response) => {
        response.resume()
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            header: (name) => String(response.headers[name] ?? ''),
          }),
        )
      })
      going.end(body)
    })

  const piece = (offset: number, more: Init['headers'] = {}) => ({
    'content-type': 'application/offset+octet-stream',
    'upload-offset': String(offset),
    ...more,
  })

  const begin = (draftId: string, size: number, metadata: Readonly<Record<string, string>>) =>
    send('POST', `/ho-so/${draftId}/giay-to/tai-len/tep`, {
      headers: {
        'upload-length': String(size),
        'upload-metadata': Object.entries(metadata)
          .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
          .join(','),
      },
    })

  const patch = (path: string, offset: number, body: Buffer, headers: Init['headers'] = {}) =>
    send('PATCH', path, { headers: piece(offset, headers), body })

  /** How far the server says that it has come. */
  const offsetOf = async (path: string): Promise<number> => {
    const response = await send('HEAD', path)
    if (response.status !== 200) throw new Error(`HEAD ${path}: ${response.status}`)
    return Number(response.header('upload-offset'))
  }

  /** Announces all that is left, sends some of it, and tears the connection down. */
  const cut = async (path: string, offset: number, left: number, sent: Buffer): Promise<void> => {
    const { hostname, port } = new URL(origin)
    const going = request({
      ...{ hostname, port, path, method: 'PATCH', agent: false },
      headers: headersOf(piece(offset, { 'content-length': String(left) })),
    })
    const ended = new Promise<void>((resolve) => {
      going.on('error', () => resolve())
      going.on('close', () => resolve())
      going.on('response', (response: IncomingMessage) => response.resume())
    })
    await write(going, sent)
    going.destroy()
    await ended
  }

  return { send, begin, patch, offsetOf, cut }
}

/** Until the last byte has left this process. */
const write = async (going: ClientRequest, bytes: Buffer): Promise<void> => {
  await new Promise<void>((resolve, reject) => {
    going.on('error', reject)
    going.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
  await soon()
}
