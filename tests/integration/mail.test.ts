import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smtpMailer } from '#lib/outside/mail/smtp.ts'
import { byMail } from '#lib/outside/messages/by-mail.ts'
import { deliver } from '#lib/use-cases/messages/deliver.ts'
import { deliverMessage } from '#lib/use-cases/messages/deliver-message.ts'
import { type MailServer, mailServer } from '#tests/support/mail-server.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let server: MailServer
beforeAll(async () => {
  stage = await openStage()
  server = await mailServer()
})
afterAll(async () => {
  await server.away()
  await stage.close()
})

const postmanTo = (url: string) => ({
  senders: { email: byMail(smtpMailer(url, 'motcua@example.vn')), sms: null, zalo: null },
  appUrl: 'https://motcua.example.vn',
})

const messageOf = (caseId: string) =>
  stage.world.db.message.findFirstOrThrow({
    where: { caseId, template: 'submit' },
    include: { deliveries: true },
  })

const isQueued = (task: string, key: string) =>
  stage.asSuperuser(`DO $$ BEGIN ASSERT EXISTS (
    SELECT FROM graphile_worker.jobs WHERE task_identifier = '${task}' AND key = '${key}'); END $$`)

describe('the mail about a decision', () => {
  it('waits, and is not lost, while the mail server is away; then it arrives once', async () => {
    const caseId = await stage.submitted()
    const away = postmanTo('smtp://127.0.0.1:9')
    await expect(deliver({ caseId }, away, stage.world)).rejects.toThrow('unreachable')
    const waiting = await messageOf(caseId)
    expect(waiting.mailedAt).toBeNull()
    expect(waiting.deliveries).toMatchObject([
      { channel: 'email', state: 'waiting', attempts: 1, lastError: 'unreachable' },
    ])

    const back = postmanTo(server.url)
    await deliver({ caseId }, back, stage.world)
    await deliver({ caseId }, back, stage.world)
    const { id, mailedAt } = await messageOf(caseId)
    const mails = server.received.filter((mail) => mail.id === id)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.to).toBe('congdan@demo.vn')
    expect(mailedAt).not.toBeNull()
  })

  it('has its job in the queue of its file from the moment that the decision stands', async () => {
    const caseId = await stage.submitted()
    await expect(isQueued('deliver-file-messages', `file:${caseId}`)).resolves.toBeUndefined()
  })

  it('is not written when the decision is refused', async () => {
    const caseId = await stage.submitted()
    const officer = await stage.person('chuyenvien')
    await expect(stage.run(officer, caseId, 'takeUp')).rejects.toThrow()
    expect(await stage.world.db.message.count({ where: { caseId } })).toBe(1)
  })

  it('does not hold up what follows when its address no longer exists', async () => {
    const caseId = await stage.submitted()
    const { id } = await messageOf(caseId)
    await stage.world.db.account.update({
      where: { id: stage.citizen.accountId },
      data: { email: 'gone@example.vn' },
    })
    await deliver({ caseId }, postmanTo(server.url), stage.world)
    await stage.world.db.account.update({
      where: { id: stage.citizen.accountId },
      data: { email: 'congdan@demo.vn' },
    })
    const where = { messageId_channel: { messageId: id, channel: 'email' } }
    expect(await stage.world.db.delivery.findUnique({ where })).toMatchObject({
      state: 'failed',
      lastError: 'rejected:550',
    })
    await stage.run(await stage.person('tiepnhan'), caseId, 'accept')
    await deliver({ caseId }, postmanTo(server.url), stage.world)
    expect(server.received.at(-1)?.raw).toContain('Subject: =?UTF-8?')
    expect(await stage.world.db.delivery.count({ where: { message: { caseId }, state: 'sent' } })).toBe(1)
  })

  it('that an earlier release had queued by itself takes its place in the order of its file', async () => {
    const caseId = await stage.submitted()
    const { id } = await messageOf(caseId)
    await stage.asSuperuser(`DELETE FROM deliveries WHERE message_id = '${id}'`)
    await deliverMessage(id, postmanTo(server.url), stage.world)
    await expect(isQueued('deliver-file-messages', `file:${caseId}`)).resolves.toBeUndefined()
    await deliver({ caseId }, postmanTo(server.url), stage.world)
    expect(server.received.filter((mail) => mail.id === id)).toHaveLength(1)
  })
})
