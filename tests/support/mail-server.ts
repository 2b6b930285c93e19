import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = { readonly id: string; readonly to: string; readonly raw: string }

export type MailServer = Awaited<ReturnType<typeof mailServer>>

/** A mail server that takes everything, or is away: it always comes back at the same address. */
export const mailServer = async () => {
  const received: ReceivedMail[] = []
  const open = (port: number) => {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData: (stream, session, done) => {
        text(stream).then((raw) => {
          const id = /^Message-ID: <([^@]+)@/m.exec(raw)?.[1] ?? ''
          received.push({ id, to: session.envelope.rcptTo[0]?.address ?? '', raw })
          done()
        }, done)
      },
      // An address that no longer exists, as mail servers answer for it.
      onRcptTo: ({ address }, _session, done) => {
        done(
          address.startsWith('gone@')
            ? Object.assign(new Error('no such user'), { responseCode: 550 })
            : null,
        )
      },
    })
    // Whoever sends may be killed in the middle of a letter.
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET') throw error
    })
    server.listen(port, '127.0.0.1')
    return server
  }
  let server = open(0)
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo

  const away = () => new Promise<void>((resolve) => server.close(resolve))
  const back = async () => {
    server = open(port)
    await once(server.server, 'listening')
  }
  return { url: `smtp://127.0.0.1:${port}`, received, away, back }
}
