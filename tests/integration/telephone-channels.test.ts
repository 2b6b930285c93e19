import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smsSegments } from '#lib/domain/message/sms.ts'
import { demoMailbox } from '#lib/outside/mail/demo-mailbox.ts'
import { byMail } from '#lib/outside/messages/by-mail.ts'
import { demoTelephone } from '#lib/outside/messages/demo-telephone.ts'
import type { Senders } from '#lib/outside/messages/index.ts'
import { smsGateway } from '#lib/outside/messages/sms-gateway.ts'
import { zaloNotifications } from '#lib/outside/messages/zalo-notifications.ts'
import { zaloTokens } from '#lib/outside/messages/zalo-tokens.ts'
import { deliver } from '#lib/use-cases/messages/deliver.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

type Asked = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string }

/** What the gateway is asked, and what it answers next. */
const asked: Asked[] = []
let answers: { status: number; json: unknown }[] = []
const gateway = createServer(async (request, response) => {
  asked.push({ path: request.url ?? '', headers: request.headers, body: await text(request) })
  const { status, json } = answers.shift() ?? { status: 200, json: {} }
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
})

let stage: Stage
let origin: string
let folder: string
beforeAll(async () => {
  stage = await openStage()
  folder = await mkdtemp(join(tmpdir(), 'mctp-zalo-'))
  gateway.listen(0, '127.0.0.1')
  await once(gateway, 'listening')
  origin = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
})
afterAll(async () => {
  gateway.close()
  gateway.closeAllConnections()
  await rm(folder, { recursive: true, force: true })
  await stage.close()
})
beforeEach(() => {
  asked.length = 0
  answers = []
})

const send = async (channels: readonly string[], senders: Partial<Senders>, telephone = '+84912345678') => {
  const { db } = stage.world
  await db.account.update({
    where: { id: stage.citizen.accountId },
    data: { channels: [...channels], telephone },
  })
  const caseId = await stage.submitted()
  const postman = {
    senders: { email: byMail(demoMailbox(db)), sms: null, zalo: null, ...senders },
    appUrl: 'https://motcua.example.vn',
  }
  const again = () => deliver({ caseId }, postman, stage.world)
  const failure = await again().then(
    () => null,
    (error: Error) => error.message,
  )
  const deliveries = async () =>
    (await db.delivery.findMany({ where: { message: { caseId } }, orderBy: { channel: 'asc' } })).map(
      ({ channel, state, lastError }) => [channel, state, lastError],
    )
  const file = await db.case.findUniqueOrThrow({ where: { id: caseId } })
  return { failure, deliveries, again, number: file.provisionalNumber }
}

describe('a text message', () => {
  const sms = () => smsGateway({ url: `${origin}/sms`, token: 'secret', sender: 'STP-DT' })

  it('goes to the gateway once, with code and office and nothing about the person', async () => {
    const { deliveries, number } = await send(['sms'], { sms: sms() })
    expect(await deliveries()).toEqual([['sms', 'sent', null]])
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers.authorization).toBe('Bearer secret')
    const body = JSON.parse(asked[0]?.body ?? '')
    expect(body).toEqual({
      id: asked[0]?.headers['idempotency-key'],
      from: 'STP-DT',
      to: '+84912345678',
      text: `So Tu phap tinh Dong Thap: ho so ${number} da gui den noi, duoc tra loi trong 8 gio lam viec. Xem: https://motcua.example.vn/tra-cuu`,
    })
    expect(smsSegments(body.text)).toBe(1)
  })

  it.each([
    [500, 'answer:500'],
    [503, 'answer:503'],
    [429, 'tooMany'],
    [401, 'login'],
  ])('waits while the gateway answers %i', async (status, reason) => {
    answers = [{ status, json: {} }]
    const { failure, deliveries, again } = await send(['sms'], { sms: sms() })
    expect(failure).toBe(reason)
    expect(await deliveries()).toEqual([['sms', 'waiting', reason]])
    await again()
    expect(await deliveries()).toEqual([['sms', 'sent', null]])
  })

  it('that the gateway refuses goes by mail instead', async () => {
    answers = [{ status: 422, json: { error: 'unknown number +84912345678' } }]
    const { failure, deliveries } = await send(['sms'], { sms: sms() })
    expect(failure).toBeNull()
    expect(await deliveries()).toEqual([
      ['email', 'sent', null],
      ['sms', 'failed', 'rejected:422'],
    ])
  })

  it.each([
    ['where this installation has no gateway', null, '+84912345678', 'off'],
    ['to a landline', 'gateway', '+842773851234', 'noTelephone'],
  ])('%s is skipped, and goes by mail instead', async (_, way, telephone, reason) => {
    const { deliveries } = await send(['sms'], way ? { sms: sms() } : {}, telephone)
    expect(asked).toHaveLength(0)
    expect(await deliveries()).toEqual([
      ['email', 'sent', null],
      ['sms', 'skipped', reason],
    ])
  })
})

describe('a Zalo notification', () => {
  const zalo = (templates: Record<string, string> = { submit: '312345' }) =>
    zaloNotifications({
      templates,
      url: `${origin}/message/template`,
      tokens: zaloTokens({
        appId: '42',
        appSecret: 'app secret',
        firstRefreshToken: 'first',
        file: join(folder, 'tokens'),
        sealing: stage.world.sealing,
        db: stage.world.db,
        url: `${origin}/oa/access_token`,
      }),
    })
  const tokens = (access: string, refresh: string) => ({
    status: 200,
    json: { access_token: access, refresh_token: refresh, expires_in: '90000' },
  })
  const accepted = { status: 200, json: { error: 0, message: 'Success', data: { msg_id: '1' } } }

  it('fills the approved template, and renews the key whenever Zalo says that it has expired', async () => {
    answers = [tokens('a1', 'r1'), accepted]
    const first = await send(['zalo'], { zalo: zalo() })
    expect(await first.deliveries()).toEqual([['zalo', 'sent', null]])
    expect(asked.map(({ path }) => path)).toEqual(['/oa/access_token', '/message/template'])
    expect(asked[0]?.headers.secret_key).toBe('app secret')
    expect(asked[0]?.body).toBe('refresh_token=first&app_id=42&grant_type=refresh_token')
    expect(asked[1]?.headers.access_token).toBe('a1')
    expect(JSON.parse(asked[1]?.body ?? '')).toMatchObject({
      phone: '84912345678',
      template_id: '312345',
      template_data: { ma_ho_so: first.number, co_quan: 'Sở Tư pháp tỉnh Đồng Tháp' },
    })

    asked.length = 0
    answers = [
      { status: 200, json: { error: -124, message: 'Access token invalid' } },
      tokens('a2', 'r2'),
      accepted,
    ]
    const second = await send(['zalo'], { zalo: zalo() })
    expect(await second.deliveries()).toEqual([['zalo', 'sent', null]])
    expect(asked[1]?.body).toContain('refresh_token=r1&')
    expect(asked[2]?.headers.access_token).toBe('a2')
    expect((await readFile(join(folder, 'tokens'))).includes('r2')).toBe(false)
  })

  it('waits for what passes, such as the night, and goes by mail where the person has no Zalo', async () => {
    answers = [{ status: 200, json: { error: -133 } }]
    const night = await send(['zalo'], { zalo: zalo() })
    expect(await night.deliveries()).toEqual([['zalo', 'waiting', 'zalo:-133']])

    answers = [{ status: 200, json: { error: -118, message: 'Zalo account not existed' } }]
    const without = await send(['zalo'], { zalo: zalo() })
    expect(await without.deliveries()).toEqual([
      ['email', 'sent', null],
      ['zalo', 'failed', 'zalo:-118'],
    ])
  })

  it('without an approved template goes by mail', async () => {
    const { deliveries } = await send(['zalo'], { zalo: zalo({}) })
    expect(asked).toHaveLength(0)
    expect(await deliveries()).toEqual([
      ['email', 'sent', null],
      ['zalo', 'skipped', 'noTemplate'],
    ])
  })
})

it('a demonstration shows what each telephone would receive, beside the mail', async () => {
  const mailbox = demoMailbox(stage.world.db)
  const { number } = await send(['email', 'sms', 'zalo'], {
    sms: demoTelephone('sms', mailbox),
    zalo: demoTelephone('zalo', mailbox),
  })
  const mails = await stage.world.db.demoMail.findMany({ where: { body: { contains: number } } })
  expect(mails.map(({ to }) => to).toSorted()).toEqual([
    'congdan@demo.vn',
    'sms:+84912345678',
    'zalo:+84912345678',
  ])
})
