import { expect, test } from '@playwright/test'
import { browserless } from '#tests/support/browserless.ts'
import { newCitizen, service, submitted } from '#tests/support/people.ts'
import { origin, worldOfServer } from './support/server.ts'

const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

const pages = [
  '/',
  `/thu-tuc/${service}`,
  '/tra-cuu',
  '/thong-ke',
  '/dang-nhap',
  '/dang-ky',
  '/khong-co-trang-nay',
]

test('every page forbids what it does not need, with a nonce of its own', async () => {
  const nonces = new Set<string>()
  for (const path of pages) {
    const { headers } = await browserless(origin).open(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy, path).toContain("default-src 'self'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).toContain("form-action 'self'")
    expect(policy, path).not.toContain('unsafe-')
    const nonce = policy.match(/'nonce-([\w-]+)'/)?.[1] ?? ''
    expect(nonce.length, path).toBeGreaterThanOrEqual(20)
    nonces.add(nonce)
    for (const [name, value] of Object.entries(everywhere))
      expect(headers.get(name), `${path}: ${name}`).toBe(value)
    expect(headers.get('x-powered-by'), path).toBeNull()
  }
  expect(nonces.size).toBe(pages.length)
})

test('machines’ doors carry the same headers, and answer', async () => {
  for (const path of ['/api/health', '/api/ready', '/api/open/statistics?from=2020-01-01&to=2020-08-31']) {
    const response = await browserless(origin).send(path)
    expect(response.status, path).toBe(200)
    for (const [name, value] of Object.entries(everywhere))
      expect(response.headers.get(name), `${path}: ${name}`).toBe(value)
  }
})

test('what belongs to a person is kept by no cache, and an upload cannot run', async () => {
  const citizen = await newCitizen(origin)
  const { id, page } = await submitted(citizen)
  for (const path of ['/ho-so', '/tai-khoan', page.path]) {
    expect((await citizen.open(path)).headers.get('cache-control'), path).toContain('no-store')
  }
  const world = await worldOfServer()
  const paper = await world.db.storedFile.findFirstOrThrow({ where: { draftId: id } })
  await world.db.$disconnect()
  const upload = await citizen.send(`/ho-so/${id}/giay-to/${paper.id}/tep`)
  expect(upload.status).toBe(200)
  expect(upload.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(upload.headers.get('content-security-policy')).toContain('sandbox')
  expect(upload.headers.get('cache-control')).toContain('no-store')
  expect(upload.headers.get('x-content-type-options')).toBe('nosniff')
})

test('the session’s cookie is out of reach of scripts and other sites, and ends with it', async () => {
  const citizen = await newCitizen(origin)
  const session = [...citizen.cookies].find(([name]) => name.includes('session'))
  expect(session).toBeDefined()
  await citizen.press(await citizen.open('/ho-so'), 'Đăng xuất')
  expect([...citizen.cookies.keys()]).not.toContain(session?.[0])
  citizen.cookies.set(session?.[0] ?? '', session?.[1] ?? '')
  expect((await citizen.open('/ho-so')).path, 'the old cookie is worth nothing').toMatch(/^\/dang-nhap/)
})

test('a password can be tried only so often, and a wrong one says nothing about who has an account', async () => {
  const citizen = await newCitizen(origin)
  const guess = async (visitor: ReturnType<typeof browserless>, email: string) =>
    visitor.press(await visitor.open('/dang-nhap'), 'Đăng nhập', {
      values: { email, password: 'sai mat khau' },
    })
  const thief = browserless(origin)
  const known = await guess(thief, citizen.email)
  const unknown = await guess(browserless(origin), 'khong-ai@example.com')
  const words = (text: string) => text.replaceAll(/\S+@\S+/g, '')
  expect(words(known.text)).toBe(words(unknown.text))
  let last = known
  for (let tries = 0; tries < 9; tries++) last = await guess(thief, citizen.email)
  expect(last.text).toContain('tạm khóa')
  const right = await thief.press(await thief.open('/dang-nhap'), 'Đăng nhập', {
    values: { email: citizen.email, password: 'mot mat khau dai' },
  })
  expect(right.path, 'not even the right one opens now').toMatch(/^\/dang-nhap/)
  const owner = browserless(origin)
  const athome = await owner.press(await owner.open('/dang-nhap'), 'Đăng nhập', {
    values: { email: citizen.email, password: 'mot mat khau dai' },
  })
  expect(athome.path, 'but its owner elsewhere gets in').toBe('/ho-so')
})
