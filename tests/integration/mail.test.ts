import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smtpMailer } from '#lib/outside/mail/smtp.ts'
import { deliverMessage } from '#lib/use-cases/deliver-message.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const received: string[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData: (stream, _session, done) => {
    text(stream).then((mail) => {
      received.push(mail)
      done()
    }, done)
  },
})

let stage: Stage
let smtpUrl: string
beforeAll(async () => {
  stage = await openStage()
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve))
  await stage.close()
})

const messageOf = (caseId: string) =>
  stage.world.db.message.findFirstOrThrow({ where: { caseId, template: 'submit' } })

describe('the mail about a decision', () => {
  it('waits, and is not lost, while the mail server is away; then it arrives once', async () => {
    const message = await messageOf(await stage.submitted())
    const away = smtpMailer('smtp://127.0.0.1:9', 'motcua@example.vn')
    await expect(deliverMessage(message.id, away, 'https://motcua.example.vn', stage.world)).rejects.toThrow()
    expect((await messageOf(message.caseId ?? '')).mailedAt).toBeNull()

    const back = smtpMailer(smtpUrl, 'motcua@example.vn')
    await deliverMessage(message.id, back, 'https://motcua.example.vn', stage.world)
    await deliverMessage(message.id, back, 'https://motcua.example.vn', stage.world)
    expect(received).toHaveLength(1)
    expect(received[0]).toContain('To: congdan@demo.vn')
    expect(received[0]).toContain(`Message-ID: <${message.id}@mot-cua-tu-phap>`)
    expect((await messageOf(message.caseId ?? '')).mailedAt).not.toBeNull()
  })

  it('has its job in the queue from the moment that the decision stands', async () => {
    const message = await messageOf(await stage.submitted())
    const isQueued = `SELECT FROM graphile_worker.jobs
      WHERE task_identifier = 'deliver-message' AND key = 'message:${message.id}'`
    await expect(
      stage.asSuperuser(`DO $$ BEGIN ASSERT EXISTS (${isQueued}); END $$`),
    ).resolves.toBeUndefined()
  })

  it('is not written when the decision is refused', async () => {
    const caseId = await stage.submitted()
    const officer = await stage.person('chuyenvien')
    await expect(stage.run(officer, caseId, 'takeUp')).rejects.toThrow()
    expect(await stage.world.db.message.count({ where: { caseId } })).toBe(1)
  })
})
