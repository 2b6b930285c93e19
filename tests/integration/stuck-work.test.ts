import { parseCrontab } from 'graphile-worker'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { smtpMailer } from '#lib/outside/mail/smtp.ts'
import { byMail } from '#lib/outside/messages/by-mail.ts'
import { queueFigures } from '#lib/queries/queue-figures.ts'
import { waitingWork } from '#lib/queries/waiting-work.ts'
import { retryWork } from '#lib/use-cases/administration/retry-work.ts'
import { crontab, tasks } from '#scripts/worker-tasks.ts'
import { type MailServer, mailServer } from '#tests/support/mail-server.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { workOff } from '#tests/support/work-off.ts'

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

const work = () => workOff(stage, { email: byMail(smtpMailer(server.url, 'motcua@example.vn')) })

describe('work that is stuck behind the scenes', () => {
  it('is shown with its reason to administrators and auditors, and to nobody else', async () => {
    await server.away()
    await stage.submitted()
    await work()
    const admin = await waitingWork(await stage.person('quantri'), stage.world)
    expect(admin).toMatchObject({
      waiting: 1,
      stuck: [{ task: 'deliver-file-messages', attempts: 1, reason: 'unreachable' }],
      undelivered: [{ channel: 'email', state: 'waiting', reason: 'unreachable', count: 1 }],
      mayRetry: true,
    })
    expect((await waitingWork(await stage.person('thanhtra'), stage.world))?.mayRetry).toBe(false)
    for (const name of ['congdan', 'tiepnhan', 'truongphong', 'giamdoc']) {
      expect(await waitingWork(await stage.person(name), stage.world)).toBeNull()
    }
    expect(await queueFigures(stage.world)).toMatchObject({
      waiting: 1,
      retried: 1,
      givenUp: 0,
      deliveries: [{ channel: 'email', state: 'waiting', count: 1 }],
    })
  })

  it('is tried again at once by an administrator, which is logged', async () => {
    await stage.asSuperuser(
      "UPDATE graphile_worker._private_jobs SET attempts = max_attempts, run_at = now() + interval '6 hours'",
    )
    await server.back()
    await work()
    expect(server.received).toHaveLength(0)
    const admin = await stage.person('quantri')
    const stuck = (await waitingWork(admin, stage.world))?.stuck[0]
    expect(stuck?.nextTry).toBeNull()
    const id = stuck?.id ?? ''
    expect((await retryWork(await stage.person('thanhtra'), id, stage.world)).ok).toBe(false)
    expect((await retryWork(admin, 'not a number', stage.world)).ok).toBe(false)
    expect((await retryWork(admin, id, stage.world)).ok).toBe(true)
    await work()
    expect(server.received).toHaveLength(1)
    expect(await waitingWork(admin, stage.world)).toMatchObject({ waiting: 0, stuck: [], undelivered: [] })
    expect(await stage.world.db.adminLog.count({ where: { subject: 'job' } })).toBe(1)
  })

  it('never keeps what a server or a fault says, which may name people', async () => {
    const caseId = await stage.submitted()
    const fault = async () => {
      throw new Error('no such mailbox: vo.minh.tam@example.vn')
    }
    await workOff(stage, { email: fault })
    const work = await waitingWork(await stage.person('quantri'), stage.world)
    expect(work?.stuck).toMatchObject([{ reason: null }])
    expect(JSON.stringify(work)).not.toContain('vo.minh.tam')
    const [delivery] = await stage.world.db.delivery.findMany({ where: { message: { caseId } } })
    expect(delivery).toMatchObject({ state: 'waiting', lastError: null })
  })
})

it('whatever runs by itself has a task, and a name of its own', () => {
  const items = parseCrontab(crontab)
  const postman = { senders: { email: null, sms: null, zalo: null }, appUrl: 'https://motcua.example.vn' }
  const known = Object.keys(
    tasks(postman, { send: async () => undefined }, stage.world, async () => undefined),
  )
  expect(items.map(({ task }) => task).filter((task) => !known.includes(task))).toEqual([])
  expect(new Set(items.map(({ identifier }) => identifier)).size).toBe(items.length)
})
