import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Parked } from '#app/_http/parked-form.ts'
import { sessionCookie } from '#app/_http/session-cookie.ts'
import { POST as register } from '#app/(citizen)/dang-ky/lien-thong/gui/route.ts'
import { GET as depart } from '#app/(citizen)/dang-nhap/lien-thong/route.ts'
import { GET as arrive } from '#app/(citizen)/dang-nhap/lien-thong/ve/route.ts'
import { POST as agree } from '#app/(citizen)/tai-khoan/lien-ket/dong-y/route.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { identityServer, oidcClient, signInAt } from '#tests/support/identity-server.ts'
import { freshEmail } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { appUrl, visitorOfRoutes } from '#tests/support/visitor-of-routes.ts'

const people = {
  hoa: { name: 'Lê Thị Hoa', email: 'hoa@example.com', email_verified: true },
  nam: { name: 'Trần Văn Nam' },
}
const secret = 'a secret for these routes, long enough to be one'

let stage: Stage
let server: Awaited<ReturnType<typeof identityServer>>

beforeAll(async () => {
  stage = await openStage()
  server = await identityServer(people, `${appUrl}/dang-nhap/lien-thong/ve`)
  Object.assign(process.env, {
    APP_MODE: 'demo',
    DATABASE_URL: stage.queueUrl,
    APP_URL: appUrl,
    APP_SECRET: secret,
    OIDC_ISSUER: server.issuer,
    OIDC_CLIENT_ID: oidcClient.id,
    OIDC_CLIENT_SECRET: oidcClient.secret,
    OIDC_LABEL: 'VNeID',
  })
  globalThis.theOneWorld = stage.world
})
beforeEach(() => stage.clock.set(Temporal.Now.instant()))
afterAll(async () => {
  globalThis.theOneWorld = undefined
  await server.close()
  await stage.close()
})

type Visitor = ReturnType<typeof visitorOfRoutes>

const backPath = (address: string) => address.replace(appUrl, '')

/** Away to the provider; answers with the path at which the visitor comes back. */
const away = async (visitor: Visitor, subject: keyof typeof people, query = ''): Promise<string> => {
  const left = await visitor.send(depart, `/dang-nhap/lien-thong${query}`)
  expect(left.status).toBe(303)
  return backPath(await signInAt(left.headers.get('location') ?? '', subject))
}

const signedIn = async (accountId: string): Promise<Visitor> => {
  const visitor = visitorOfRoutes()
  const cookie = await sessionCookie(await openSession(accountId, stage.world), secret, appUrl)
  const [pair = ''] = cookie.split(';')
  visitor.cookies.set('mctp-session', pair.slice(pair.indexOf('=') + 1))
  return visitor
}

/** The sentence that waits on the page to which somebody was sent. */
const sentence = async (response: Response): Promise<string> => {
  const [, id = ''] =
    /mctp-parked-[0-9a-f]+=([0-9a-f-]{36})/.exec(response.headers.getSetCookie().join()) ?? []
  const row = await stage.world.db.parkedForm.findUniqueOrThrow({ where: { id } })
  return (stage.world.sealing.open(row.sealed, `parked:${id}`) as Parked).notice ?? ''
}

test('somebody comes back signed in, to where they were going', async () => {
  const visitor = visitorOfRoutes()
  const back = await away(visitor, 'hoa', '?tiep=%2Fnop-ho-so%2Fphieu-ly-lich-tu-phap')
  const arrived = await visitor.send(arrive, back)
  expect(arrived.headers.get('location')).toBe('/nop-ho-so/phieu-ly-lich-tu-phap')
  expect(visitor.cookies.has('mctp-session')).toBe(true)
  expect([...visitor.cookies.keys()].filter((name) => name.startsWith('mctp-oidc'))).toEqual([])
})

test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
  'nobody is led away to %s',
  async (next) => {
    const visitor = visitorOfRoutes()
    const back = await away(visitor, 'hoa', `?tiep=${encodeURIComponent(next)}`)
    expect((await visitor.send(arrive, back)).headers.get('location')).toBe('/ho-so')
  },
)

test('a way back is walked once, in the browser that began it, within ten minutes', async () => {
  const visitor = visitorOfRoutes()
  const back = await away(visitor, 'hoa')
  const elsewhere = await visitorOfRoutes().send(arrive, back)
  expect(elsewhere.headers.get('location')).toBe('/dang-nhap')
  expect(await sentence(elsewhere)).toContain('Bắt đầu lại')
  expect((await visitor.send(arrive, back)).headers.get('location')).toBe('/ho-so')
  visitor.cookies.delete('mctp-session')
  const again = await visitor.send(arrive, back)
  expect(again.headers.get('location')).toBe('/dang-nhap')
  expect(visitor.cookies.has('mctp-session')).toBe(false)

  const late = await away(visitor, 'hoa')
  stage.clock.set(stage.clock.now().add({ minutes: 11 }))
  expect(await sentence(await visitor.send(arrive, late))).toContain('quá lâu')
})

test('a state that is not ours leads back to the start', async () => {
  const visitor = visitorOfRoutes()
  const back = await away(visitor, 'hoa')
  const forged = back.replace(/state=[^&]+/, 'state=forged')
  expect((await visitor.send(arrive, forged)).headers.get('location')).toBe('/dang-nhap')
  const moved = await visitor.send(arrive, back.replace(/state=([^&]{8})[^&]+/, 'state=$1forged'))
  expect(await sentence(moved)).toContain('Không kiểm chứng được')
  expect(visitor.cookies.has('mctp-session')).toBe(false)
})

test('while the provider is away, a plain sentence says so and points to the password', async () => {
  const provider = globalThis.theOneIdentityProvider
  globalThis.theOneIdentityProvider = undefined
  const port = Number(new URL(server.issuer).port)
  await server.close()
  const visitor = visitorOfRoutes()
  const left = await visitor.send(depart, '/dang-nhap/lien-thong?tiep=%2Fho-so')
  expect(left.headers.get('location')).toBe('/dang-nhap?tiep=%2Fho-so')
  expect(await sentence(left)).toMatch(/^Chưa kết nối được với VNeID\..*mật khẩu\.$/)
  server = await identityServer(people, `${appUrl}/dang-nhap/lien-thong/ve`, port)
  globalThis.theOneIdentityProvider = provider
})

test('who brings no address is asked for one, and a taken one is not taken over', async () => {
  const visitor = visitorOfRoutes()
  const arrived = await visitor.send(arrive, await away(visitor, 'nam'))
  expect(arrived.headers.get('location')).toBe('/dang-ky/lien-thong')
  const taken = { fullName: 'Trần Văn Nam', email: 'congdan@demo.vn' }
  const refused = await visitor.send(register, '/dang-ky/lien-thong/gui', taken)
  expect(refused.headers.get('location')).toBe('/dang-ky/lien-thong')
  expect(visitor.cookies.has('mctp-session')).toBe(false)
  const entered = await visitor.send(register, '/dang-ky/lien-thong/gui', { ...taken, email: freshEmail() })
  expect(entered.headers.get('location')).toBe('/ho-so')
  expect(visitor.cookies.has('mctp-session')).toBe(true)
})

test('an account is linked only after its owner has agreed, in the session that asked for it', async () => {
  const { citizen, world } = stage
  const isLinked = () => world.db.identity.count({ where: { accountId: citizen.accountId } })
  const visitor = await signedIn(citizen.accountId)
  const back = await away(visitor, 'hoa', '?lien-ket=1')
  await world.db.identity.deleteMany()

  const stranger = await signedIn((await stage.person('tiepnhan')).accountId)
  for (const [name, value] of visitor.cookies)
    if (name.startsWith('mctp-oidc')) stranger.cookies.set(name, value)
  await stranger.send(arrive, back)
  expect(await world.db.identity.count()).toBe(0)

  const arrived = await visitor.send(arrive, await away(visitor, 'hoa', '?lien-ket=1'))
  expect(arrived.headers.get('location')).toBe('/tai-khoan/lien-ket')
  expect(await isLinked()).toBe(0)
  const agreed = await visitor.send(agree, '/tai-khoan/lien-ket/dong-y', {})
  expect(agreed.headers.get('location')).toBe('/tai-khoan/lien-ket?xong=lien-ket')
  expect(await isLinked()).toBe(1)
  const twice = await visitor.send(agree, '/tai-khoan/lien-ket/dong-y', {})
  expect(await sentence(twice)).toContain('Bắt đầu liên kết lại')
})
