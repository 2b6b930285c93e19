import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownPath } from '#app/_http/responses.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { Mail } from '#lib/outside/mail/index.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { inbox } from '#lib/queries/inbox.ts'
import { lookUp } from '#lib/queries/look-up.ts'
import { myCases } from '#lib/queries/my-cases.ts'
import { profileOf } from '#lib/queries/profile.ts'
import { readiness } from '#lib/queries/readiness.ts'
import { realDurations } from '#lib/queries/real-durations.ts'
import { changePassword } from '#lib/use-cases/account/change-password.ts'
import { openMessage } from '#lib/use-cases/account/open-message.ts'
import { readRegistration } from '#lib/use-cases/account/read-registration.ts'
import { register } from '#lib/use-cases/account/register.ts'
import { resetPassword, sendPasswordReset } from '#lib/use-cases/account/reset-password.ts'
import { saveProfile } from '#lib/use-cases/account/save-profile.ts'
import { signIn } from '#lib/use-cases/account/sign-in.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const password = 'mot mat khau dai'
const home = '203.0.113.7'
let people = 0

/** Somebody new, with an e-mail address of their own. */
const newcomer = async (): Promise<{ accountId: string; email: string }> => {
  const email = `nguoi-${++people}@example.com`
  const input = readRegistration(
    { fullName: 'Trần Thị Bích Ngọc', email, newPassword: password },
    stage.world,
  )
  if (!input.ok) throw new Error(JSON.stringify(input.error))
  const account = await register(input.value, home, stage.world)
  if (!account.ok) throw new Error(account.error)
  return { accountId: account.value.accountId, email }
}

/** A new session; throws when the door stays shut. */
const enter = async (email: string, given = password): Promise<{ sessionId: string; actor: Person }> => {
  const session = await signIn({ email, password: given }, home, stage.world)
  if (!session.ok) throw new Error(session.error)
  const actor = await actorOfSession(session.value.sessionId, stage.world)
  if (actor.kind !== 'person') throw new Error('a session without a person')
  return { sessionId: session.value.sessionId, actor }
}

const kindOf = async (sessionId: string) => (await actorOfSession(sessionId, stage.world)).kind

describe('registering', () => {
  test('an account is found again by its address in any case, and is a citizen', async () => {
    const { email } = await newcomer()
    const { actor } = await enter(` ${email.toUpperCase()} `)
    expect(actor).toMatchObject({ fullName: 'Trần Thị Bích Ngọc', posts: [] })
  })

  test('an address has one account', async () => {
    const { email } = await newcomer()
    const again = readRegistration(
      { fullName: 'Người Khác', email: email.toUpperCase(), newPassword: password },
      stage.world,
    )
    expect(again.ok && (await register(again.value, home, stage.world))).toEqual({
      ok: false,
      error: 'emailTaken',
    })
  })

  test('every wrong answer is told beside its own field, in the order of the page', () => {
    const given = { fullName: 'N4m', email: 'khong phai', telephone: '123', newPassword: 'ngan' }
    const read = readRegistration(given, stage.world)
    expect(read.ok ? [] : Object.keys(read.error)).toEqual(['fullName', 'email', 'telephone', 'newPassword'])
  })

  test('a password that everybody tries first is refused', () => {
    const given = { fullName: 'Nguyễn Văn An', email: 'an@example.com', newPassword: '1234567890' }
    expect(readRegistration(given, stage.world)).toMatchObject({ ok: false, error: { newPassword: /đoán/ } })
  })

  test('whatever is sent, the registration form answers instead of throwing', () => {
    const anything = fc.dictionary(
      fc.constantFrom('fullName', 'email', 'telephone', 'newPassword', 'role'),
      fc.string(),
    )
    fc.assert(fc.property(anything, (given) => typeof readRegistration(given, stage.world).ok === 'boolean'))
  })
})

describe('signing in', () => {
  test('a wrong password and an address without an account are told apart by nobody', async () => {
    const { email } = await newcomer()
    const wrong = await signIn({ email, password: 'sai' }, home, stage.world)
    const unknown = await signIn({ email: 'khong-ai@example.com', password: 'sai' }, home, stage.world)
    expect(wrong).toEqual({ ok: false, error: 'wrongCredentials' })
    expect(unknown).toEqual(wrong)
  })

  test('a disabled account stays outside, and whoever was inside is out at once', async () => {
    const { accountId, email } = await newcomer()
    const { sessionId } = await enter(email)
    const disabledAt = toDate(stage.clock.now())
    await stage.world.db.account.update({ where: { id: accountId }, data: { disabledAt } })
    expect(await kindOf(sessionId)).toBe('anonymous')
    expect(await signIn({ email, password }, home, stage.world)).toEqual({
      ok: false,
      error: 'wrongCredentials',
    })
  })

  test('after too many wrong passwords even the right one waits, but only at the place of the guesser', async () => {
    const { email } = await newcomer()
    const guesser = '198.51.100.9'
    const answers: string[] = []
    for (let i = 0; i < 10; i++) {
      const tried = await signIn({ email, password: `sai ${i}` }, guesser, stage.world)
      answers.push(tried.ok ? 'in' : tried.error)
    }
    expect(answers).toContain('wrongCredentials')
    expect(answers.at(-1)).toBe('tooManyTries')
    expect(await signIn({ email, password }, guesser, stage.world)).toEqual({
      ok: false,
      error: 'tooManyTries',
    })
    expect(await signIn({ email, password }, home, stage.world)).toMatchObject({ ok: true })
  })
})

describe('a new password', () => {
  test('set by a mailed link ends every session, and the link works once', async () => {
    const { accountId, email } = await newcomer()
    const [here, there] = [await enter(email), await enter(email)]
    const token = await mailedToken(accountId)
    const reset = await resetPassword({ token, password: 'mot mat khau moi' }, stage.world)
    expect(reset).toMatchObject({ ok: true })
    expect([await kindOf(here.sessionId), await kindOf(there.sessionId)]).toEqual(['anonymous', 'anonymous'])
    expect(await signIn({ email, password }, home, stage.world)).toMatchObject({ ok: false })
    expect(await signIn({ email, password: 'mot mat khau moi' }, home, stage.world)).toMatchObject({
      ok: true,
    })
    const again = await resetPassword({ token, password: 'mot mat khau nua' }, stage.world)
    expect(again).toEqual({ ok: false, error: 'tokenInvalid' })
  })

  test('a mailed link is worth nothing after an hour', async () => {
    const { accountId } = await newcomer()
    const token = await mailedToken(accountId)
    const asked = stage.clock.now()
    stage.clock.set(asked.add({ minutes: 61 }))
    const late = await resetPassword({ token, password: 'mot mat khau moi' }, stage.world)
    stage.clock.set(asked)
    expect(late).toEqual({ ok: false, error: 'tokenInvalid' })
  })

  test('set in the profile needs the old one and leaves only this session, and no older link', async () => {
    const { accountId, email } = await newcomer()
    const [here, there] = [await enter(email), await enter(email)]
    const token = await mailedToken(accountId)
    const change = { newPassword: 'mot mat khau moi', sessionId: here.sessionId }
    const wrong = await changePassword(here.actor, { ...change, password: 'sai' }, stage.world)
    expect(wrong).toEqual({ ok: false, error: 'wrongPassword' })
    expect(await kindOf(there.sessionId)).toBe('person')
    expect(await changePassword(here.actor, { ...change, password }, stage.world)).toMatchObject({ ok: true })
    expect([await kindOf(here.sessionId), await kindOf(there.sessionId)]).toEqual(['person', 'anonymous'])
    expect(await resetPassword({ token, password }, stage.world)).toEqual({
      ok: false,
      error: 'tokenInvalid',
    })
  })
})

describe('the profile', () => {
  test('is filled into the next application, and lies sealed in the database', async () => {
    const { actor } = await enter((await newcomer()).email)
    const typed = {
      fullName: 'Trần Thị Bích Ngọc',
      birthDate: '1-2-1990',
      sex: 'female',
      permanentAddress: 'Số 1, Cao Lãnh',
    }
    expect(await saveProfile(actor, typed, stage.world)).toMatchObject({ ok: true })
    expect((await profileOf(actor, stage.world)).typed).toMatchObject({ ...typed, birthDate: '01/02/1990' })
    const row = await stage.world.db.account.findUniqueOrThrow({ where: { id: actor.accountId } })
    expect(Buffer.from(row.profile ?? []).toString('utf8')).not.toContain('Cao Lãnh')
    const slug = 'phieu-ly-lich-tu-phap'
    const start = await startApplication(actor, { slug, startKey: crypto.randomUUID() }, stage.world)
    const draft = start.ok ? await draftOf(actor, start.value.draftId, stage.world.db, stage.world) : null
    expect(draft?.typed).toMatchObject({
      birthDate: '01/02/1990',
      sex: 'female',
      permanentAddress: 'Số 1, Cao Lãnh',
    })
  })

  test('with a day that does not exist changes nothing', async () => {
    const { actor } = await enter((await newcomer()).email)
    const saved = await saveProfile(actor, { fullName: 'Người Khác', birthDate: '31/02/1990' }, stage.world)
    expect(saved).toMatchObject({ ok: false, error: { birthDate: /không có trong lịch/ } })
    expect((await profileOf(actor, stage.world)).typed.fullName).toBe('Trần Thị Bích Ngọc')
  })
})

describe('looking up a code', () => {
  test('tells how far the file is, however the code is typed, and nothing about people', async () => {
    const id = await stage.accepted()
    const file = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
    const code = file.dossierCode ?? ''
    for (const typed of [code, ` ${code.toLowerCase()} `, code.replaceAll('-', ' – ')]) {
      const found = await lookUp(typed, home, stage.world)
      expect(found, typed).toEqual({
        ok: true,
        value: { number: code, status: 'accepted', turn: 'officer', stage: 2, changedOn: '2020-08-17' },
      })
    }
  })

  test('by the provisional number does not give the dossier code away', async () => {
    const id = await stage.accepted()
    const { provisionalNumber } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
    const found = await lookUp(provisionalNumber.replace('-', '').toLowerCase(), home, stage.world)
    expect(found.ok && found.value.number).toBe(provisionalNumber)
  })

  test.each([
    ['H20.STP-200817-9999', 'unknown'],
    ["' OR 1=1 --", 'notACode'],
    ['H20.STP-200231-0001', 'notACode'],
    ['x'.repeat(5000), 'notACode'],
  ])('%.20s is answered kindly', async (typed, error) => {
    expect(await lookUp(typed, home, stage.world)).toEqual({ ok: false, error })
  })

  test('trying one code after the other is stopped', async () => {
    const answers = new Set<string>()
    for (let i = 1; i <= 61; i++) {
      const tried = await lookUp(`H20.STP-200101-${String(i).padStart(4, '0')}`, '198.51.100.20', stage.world)
      answers.add(tried.ok ? 'found' : tried.error)
    }
    expect(answers).toEqual(new Set(['unknown', 'tooManyTries']))
  })
})

describe('what is somebody’s own', () => {
  test('a file leaves the drafts when it is submitted, and its message waits in the inbox until it is opened', async () => {
    const id = await stage.submitted()
    const { drafts, cases } = await myCases(stage.citizen, stage.world)
    expect(drafts.map((draft) => draft.id)).not.toContain(id)
    expect(cases.find((file) => file.id === id)).toMatchObject({
      status: 'submitted',
      turn: 'desk',
      unread: 1,
    })
    const { messages, unread } = await inbox(stage.citizen, 1, stage.world)
    const message = messages.find(({ isRead }) => !isRead)
    expect(message?.subject).toMatch(/^(Đã nhận hồ sơ|Hồ sơ)/)
    await openMessage(stage.citizen, message?.id ?? '', stage.world)
    expect((await inbox(stage.citizen, 1, stage.world)).unread).toBe(unread - 1)
  })

  test('does not exist for anybody else', async () => {
    await stage.submitted()
    const stranger = (await enter((await newcomer()).email)).actor
    const { messages } = await inbox(stage.citizen, 1, stage.world)
    const opened = await openMessage(stranger, messages[0]?.id ?? '', stage.world)
    expect(opened).toEqual({ ok: false, error: 'notFound' })
    expect(await myCases(stranger, stage.world)).toEqual({ drafts: [], cases: [] })
  })
})

test('how long it really took is not told of a handful of files', async () => {
  await stage.resultReady()
  expect(await realDurations('2.000488', stage.world)).toBeNull()
})

test('a database with every migration is ready', async () => {
  expect(await readiness(stage.world)).toBe('ready')
})

describe('the path to go on to after signing in', () => {
  test.each(['/ho-so', '/ho-so/0b9e/noi-nop?a=b&c=%20', '/can-bo/ho-so/x'])('%s is one of ours', (path) => {
    expect(ownPath(path, '/')).toBe(path)
  })

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'ho-so',
    '/ho-so\r\nSet-Cookie: a=b',
    '/@evil.example',
    '',
  ])('%j leads home', (path) => {
    expect(ownPath(path, '/ho-so')).toBe('/ho-so')
  })

  test('whatever is asked for, the browser stays on this site', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '//',
      ':',
      '@',
      '?',
      '#',
      '%2f',
      '%5c',
      '\t',
      'evil.example',
      'https:',
    )
    const path = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(path, fc.string(), fc.webUrl()), (given) => {
        const led = new URL(ownPath(given, '/'), 'https://motcua.example')
        expect(led.origin).toBe('https://motcua.example')
      }),
    )
  })
})

/** What the mail with the reset link carries. */
const mailedToken = async (accountId: string): Promise<string> => {
  const sent: Mail[] = []
  const mailer = { send: async (mail: Mail) => void sent.push(mail) }
  await sendPasswordReset(accountId, mailer, 'https://motcua.example', stage.world)
  return /ma=([\w-]+)/.exec(sent[0]?.text ?? '')?.[1] ?? ''
}
