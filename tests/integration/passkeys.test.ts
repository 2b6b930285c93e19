import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { passkeysOf } from '#lib/queries/passkeys.ts'
import { askPasskey } from '#lib/use-cases/result/ask-passkey.ts'
import { signResults } from '#lib/use-cases/result/sign-results.ts'
import { confirmEnrolment } from '#lib/use-cases/second-factor/enrol.ts'
import { beginPasskey, confirmPasskey, removePasskey } from '#lib/use-cases/second-factor/enrol-passkey.ts'
import { authenticator } from '#tests/support/authenticator.ts'
import { demoPassword } from '#tests/support/people.ts'
import { enrol, writeResult } from '#tests/support/signed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const site = { origin: 'https://motcua.example.vn', rpId: 'motcua.example.vn' }
type Authenticator = ReturnType<typeof authenticator>

let stage: Stage
let director: Person
beforeAll(async () => {
  stage = await openStage()
  director = await stage.person('giamdoc')
})
afterAll(() => stage.close())

const refused = { ok: false, error: 'wrongPasskey' }

/** Enrols the codes, shows one for a passkey, and answers with the challenge that the new key is to sign. */
const begin = async (person: Person): Promise<string> => {
  const code = await enrol(person, stage.world)
  await confirmEnrolment(person, code(-1), stage.world)
  const begun = await beginPasskey(person, { password: demoPassword, code: code(0) }, stage.world)
  if (!begun.ok) throw new Error(begun.error)
  return (await passkeysOf(person, stage.world))?.enrolling?.challenge ?? ''
}

const confirm = (person: Person, answer: string, name = 'Máy tính ở phòng') =>
  confirmPasskey(person, { answer, name }, stage.world)

const withPasskey = async (person: Person): Promise<Authenticator> => {
  const device = authenticator(site)
  expect(await confirm(person, device.create(await begin(person)))).toEqual({ ok: true, value: true })
  return device
}

/** A result that waits for the signature, as the director has it before them. */
const toSign = async () => {
  const caseId = await stage.inProgress()
  const seen = await writeResult(await stage.person('chuyenvien'), caseId, stage.world)
  await stage.run(await stage.person('chuyenvien'), caseId, 'propose')
  await stage.run(await stage.person('truongphong'), caseId, 'approve')
  const { seq } = await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })
  return { caseId, version: seq, seen }
}
type Waiting = Awaited<ReturnType<typeof toSign>>

const challengeFor = async (waiting: Waiting, person = director): Promise<string> =>
  (await askPasskey(person, [waiting], stage.world))?.challenge ?? ''

const signWith = (waiting: Waiting, passkey: string) =>
  signResults(director, { lines: [waiting], shown: { passkey } }, stage.world)

describe('a passkey is enrolled', () => {
  it('by whoever knows the password and shows a code', async () => {
    await stage.world.db.secondFactor.deleteMany()
    const ask = (password: string, code: string) => beginPasskey(director, { password, code }, stage.world)
    expect(await ask('sai mat khau', '')).toEqual({ ok: false, error: 'wrongPassword' })
    expect(await ask(demoPassword, '000000')).toEqual({ ok: false, error: 'notEnrolled' })
    const code = await enrol(director, stage.world)
    await confirmEnrolment(director, code(-1), stage.world)
    expect(await ask(demoPassword, '000000')).toEqual({ ok: false, error: 'wrongCode' })
    expect((await passkeysOf(director, stage.world))?.enrolling).toBeNull()
    await withPasskey(director)
    expect(await passkeysOf(director, stage.world)).toMatchObject({
      own: [{ name: 'Máy tính ở phòng', lastUsed: null }],
      enrolling: null,
    })
  })

  it('for this site, by this person, with the user verified, once and within five minutes', async () => {
    const wrongs = [{ origin: 'https://motcua.example.com' }, { rpId: 'example.com' }, { unverified: true }]
    for (const wrong of [...wrongs, { type: 'webauthn.get' }]) {
      const device = authenticator(site)
      expect(
        await confirm(director, device.create(await begin(director), wrong)),
        JSON.stringify(wrong),
      ).toEqual(refused)
      await stage.world.rateLimits.forget('secondFactor', director.accountId)
    }
    const other = await stage.person('truongphong')
    const challenge = await begin(other)
    expect(await confirm(director, authenticator(site).create(challenge))).toEqual(refused)
    expect(await confirm(other, authenticator(site).create(challenge), ' ')).toMatchObject({
      error: 'nameMissing',
    })
    const device = authenticator(site)
    expect(await confirm(other, device.create(challenge))).toMatchObject({ ok: true })
    expect(await confirm(other, authenticator(site).create(challenge))).toEqual(refused)
    expect(await confirm(director, device.create(await begin(director))), 'the key is another’s').toEqual(
      refused,
    )
    const late = await begin(director)
    const before = stage.world.clock.now()
    stage.clock.set(before.add({ minutes: 6 }))
    expect(await confirm(director, authenticator(site).create(late))).toEqual(refused)
    stage.clock.set(before)
    for (const garbage of ['', '{', 'null', '{"id":1}', '{"id":"x","response":{"clientDataJSON":"e30"}}'])
      expect(await confirm(director, garbage)).toEqual(refused)
    await stage.world.rateLimits.forget('secondFactor', director.accountId)
  })
})

describe('a result is signed with a passkey', () => {
  it('by one that was asked for just this file and version, once', async () => {
    const device = await withPasskey(director)
    const waiting = await toSign()
    const other = await toSign()
    const challenge = await challengeFor(waiting)
    const answer = device.get(challenge)
    expect(await signWith(other, answer), 'another file').toEqual(refused)
    expect(await signWith({ ...waiting, seen: waiting.seen + 1 }, answer)).toEqual(refused)
    expect(await signWith({ ...waiting, version: waiting.version - 1 }, answer)).toEqual(refused)
    expect(await signWith(waiting, answer)).toMatchObject({ ok: true })
    const { id } = await stage.world.db.signedResult.findFirstOrThrow({ where: { caseId: waiting.caseId } })
    const line = { where: { signedId: id }, include: { proof: true } }
    expect(await stage.world.db.signingLine.findUniqueOrThrow(line)).toMatchObject({
      proof: { method: 'passkey', accountId: director.accountId },
    })
    expect(await signWith(waiting, answer), 'replayed').toEqual(refused)
    const enrolChallenge = await begin(director)
    expect(await signWith(other, device.get(enrolChallenge)), 'asked for something else').toEqual(refused)
  })

  it('never from elsewhere, never unverified, never by a copy, and never by somebody else’s', async () => {
    await stage.world.rateLimits.forget('secondFactor', director.accountId)
    const device = await withPasskey(director)
    const head = await stage.person('truongphong')
    const foreign = await withPasskey(head)
    const waiting = await toSign()
    const attempt = async (wrong: Parameters<Authenticator['get']>[1], by = device) => {
      const outcome = await signWith(waiting, by.get(await challengeFor(waiting), wrong))
      await stage.world.rateLimits.forget('secondFactor', director.accountId)
      return outcome
    }
    expect(await attempt({ origin: 'https://motcua.example.com' })).toEqual(refused)
    expect(await attempt({ origin: 'http://motcua.example.vn' })).toEqual(refused)
    expect(await attempt({ rpId: 'example.vn' })).toEqual(refused)
    expect(await attempt({ unverified: true })).toEqual(refused)
    expect(await attempt({ type: 'webauthn.create' })).toEqual(refused)
    expect(await attempt({}, foreign)).toEqual(refused)
    expect(await attempt({}, authenticator(site)), 'unknown').toEqual(refused)
    const { response } = JSON.parse(foreign.get(await challengeFor(waiting)))
    const claimed = JSON.stringify({ ...JSON.parse(device.get('')), response })
    expect(await signWith(waiting, claimed), 'signed by another key').toEqual(refused)
    expect(await signWith(waiting, foreign.get(await challengeFor(waiting, head)))).toEqual(refused)
    const { counter } = await stage.world.db.passkey.findUniqueOrThrow({
      where: { credentialId: device.credentialId },
    })
    await stage.world.db.passkey.update({
      where: { credentialId: device.credentialId },
      data: { counter: 40 },
    })
    expect(counter).toBe(0n)
    expect(await attempt({ counter: 39 })).toEqual(refused)
    expect(await attempt({ counter: 40 })).toEqual(refused)
    const before = stage.world.clock.now()
    const late = device.get(await challengeFor(waiting), { counter: 41 })
    stage.clock.set(before.add({ minutes: 6 }))
    expect(await signWith(waiting, late)).toEqual(refused)
    stage.clock.set(before)
    expect(await attempt({ counter: 42 })).toMatchObject({ ok: true })
  })

  it('of two that come at the same time by one', async () => {
    const device = await withPasskey(director)
    const waiting = await toSign()
    const answer = device.get(await challengeFor(waiting))
    const both = await Promise.all([signWith(waiting, answer), signWith(waiting, answer)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('until it is removed, and not after too many wrong ones', async () => {
    const device = await withPasskey(director)
    const waiting = await toSign()
    for (let i = 0; i < 9; i++)
      await signWith(waiting, device.get(await challengeFor(waiting), { rpId: 'a.vn' }))
    expect(await signWith(waiting, device.get(await challengeFor(waiting)))).toEqual({
      ok: false,
      error: 'tooManyTries',
    })
    await stage.world.rateLimits.forget('secondFactor', director.accountId)

    const { id } = await stage.world.db.passkey.findUniqueOrThrow({
      where: { credentialId: device.credentialId },
    })
    const head = await stage.person('truongphong')
    const remove = (person: Person, password = demoPassword) =>
      removePasskey(person, { id, password }, stage.world)
    expect(await remove(director, 'sai mat khau')).toEqual({ ok: false, error: 'wrongPassword' })
    expect(await remove(head)).toEqual({ ok: false, error: 'notFound' })
    const asked = await challengeFor(waiting)
    expect(await remove(director)).toEqual({ ok: true, value: true })
    expect(await remove(director)).toEqual({ ok: false, error: 'notFound' })
    expect(await signWith(waiting, device.get(asked))).toEqual(refused)
  })

  it('and nobody is asked about a file that they may not see', async () => {
    const waiting = await toSign()
    expect(await challengeFor(waiting)).not.toBe('')
    const stranger = await stage.person('tiepnhan.longbien')
    await withPasskey(stranger)
    expect(await challengeFor(waiting, stranger)).toBe('')
  })
})
