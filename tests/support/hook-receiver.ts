import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Received = { readonly id: string; readonly body: string; readonly genuine: boolean }

/**
 * A system that is told news, on this machine. It verifies signatures as Standard Webhooks says, with no code of ours, and
 * remembers ids, so that what comes twice counts once. It can fail, hang, or send somewhere else.
 */
export const hookReceiver = async () => {
  let mood: 'well' | 'failing' | 'silent' | 'redirecting' | 'gone' = 'well'
  let secret = ''
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const {
      'webhook-id': id = '',
      'webhook-timestamp': at = '',
      'webhook-signature': signature = '',
    } = request.headers
    received.push({
      id: String(id),
      body,
      genuine: isGenuine(secret, `${id}.${at}.${body}`, String(signature)),
    })
    if (mood === 'silent') return
    const status = { well: 204, failing: 500, redirecting: 302, gone: 410 }[mood]
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/nhan-tin`,
    received,
    /** What was taken in: genuine, and each once. */
    believed: () => [
      ...new Map(received.filter(({ genuine }) => genuine).map((each) => [each.id, each])).values(),
    ],
    expectSecret: (next: string) => {
      secret = next
    },
    behave: (next: typeof mood) => {
      mood = next
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const isGenuine = (secret: string, content: string, signatures: string): boolean =>
  signatures.split(' ').some((each) => {
    const given = Buffer.from(each.replace(/^v1,/, ''), 'base64')
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
    const due = createHmac('sha256', key).update(content).digest()
    return given.length === due.length && timingSafeEqual(given, due)
  })
