import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { identityFacts, type ProvenIdentity } from '#lib/domain/access/identity-facts.ts'
import type { IdentityProvider, Proof } from '#lib/outside/identity/index.ts'
import { openidProvider } from '#lib/outside/identity/openid.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { linkedIdentities, saidByProvider } from '#lib/queries/linked-identities.ts'
import { profileOf } from '#lib/queries/profile.ts'
import { enterByIdentity, openAccountFor } from '#lib/use-cases/account/enter-by-identity.ts'
import { linkIdentity, unlinkIdentity } from '#lib/use-cases/account/link-identity.ts'
import { identityServer, oidcClient, signInAt } from '#tests/support/identity-server.ts'
import { freshEmail } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const redirectUri = 'https://motcua.example.vn/dang-nhap/lien-thong/ve'

const people = {
  ngoc: {
    name: 'Trần Thị Bích Ngọc',
    birthdate: '1995-03-05',
    gender: 'female',
    citizen_id: '087195001234',
    email: 'ngoc@example.com',
    email_verified: true,
  },
  an: { name: 'Nguyễn Văn An' },
  thief: { name: 'Kẻ Gian', email: 'congdan@demo.vn', email_verified: true },
}

let stage: Stage
let server: Awaited<ReturnType<typeof identityServer>>
let provider: IdentityProvider

const providerAt = (issuer: string): IdentityProvider =>
  openidProvider(
    {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: oidcClient.id,
      OIDC_CLIENT_SECRET: oidcClient.secret,
      OIDC_LABEL: 'VNeID',
      OIDC_ID_NUMBER_CLAIM: 'citizen_id',
    },
    redirectUri,
  )

beforeAll(async () => {
  stage = await openStage()
  server = await identityServer(people, redirectUri)
  provider = providerAt(server.issuer)
})
afterAll(async () => {
  await server.close()
  await stage.close()
})

const begin = async (): Promise<{ url: string; proof: Proof }> => {
  const begun = await provider.begin()
  if (!begun.ok) throw new Error(begun.error)
  return begun.value
}

/** Away to the provider and back, as a person: what came back, and what had to be remembered. */
const come = async (subject: keyof typeof people, { cancels = false } = {}) => {
  const { url, proof } = await begin()
  return { search: new URL(await signInAt(url, subject, { cancels })).search, proof }
}

const proven = async (subject: keyof typeof people): Promise<ProvenIdentity> => {
  const { search, proof } = await come(subject)
  const came = await provider.complete(search, proof)
  if (!came.ok) throw new Error(came.error)
  const { issuer, claims } = came.value
  const facts = identityFacts(claims, { idNumberClaim: provider.idNumberClaim, today: '2020-08-17' })
  return { issuer, subject: came.value.subject, ...facts }
}

const enter = (identity: ProvenIdentity) => enterByIdentity(identity, '10.0.0.1', stage.world)

describe('what comes back from the provider', () => {
  test('tells who it is, with what the provider says of them', async () => {
    expect(await proven('ngoc')).toEqual({
      issuer: server.issuer,
      subject: 'ngoc',
      email: 'ngoc@example.com',
      facts: {
        fullName: 'Trần Thị Bích Ngọc',
        birthDate: '05/03/1995',
        sex: 'female',
        idType: 'citizenId',
        idNumber: '087195001234',
      },
    })
  })

  test.each([
    ['another state', (proof: Proof) => ({ ...proof, state: 'another' })],
    ['another nonce', (proof: Proof) => ({ ...proof, nonce: 'another' })],
    ['another verifier', (proof: Proof) => ({ ...proof, verifier: 'x'.repeat(43) })],
  ])('counts for nothing with %s', async (_, forged) => {
    const { search, proof } = await come('an')
    expect(await provider.complete(search, forged(proof))).toEqual({ ok: false, error: 'mistrusted' })
  })

  test('counts once: a code that was used is refused', async () => {
    const { search, proof } = await come('an')
    expect((await provider.complete(search, proof)).ok).toBe(true)
    expect(await provider.complete(search, proof)).toEqual({ ok: false, error: 'mistrusted' })
  })

  test('counts for nothing with a made-up code, or from another provider', async () => {
    const { proof } = await begin()
    const made = `?code=made-up&state=${proof.state}&iss=${encodeURIComponent(server.issuer)}`
    expect(await provider.complete(made, proof)).toEqual({ ok: false, error: 'mistrusted' })
    const { search, proof: own } = await come('an')
    const elsewhere = search.replace(encodeURIComponent(server.issuer), 'https%3A%2F%2Fevil.example')
    expect(await provider.complete(elsewhere, own)).toEqual({ ok: false, error: 'mistrusted' })
  })

  test('may be a refusal', async () => {
    const { search, proof } = await come('an', { cancels: true })
    expect(await provider.complete(search, proof)).toEqual({ ok: false, error: 'refused' })
  })
})

test('a provider that is away is said to be away, and is found again when it is back', async () => {
  const first = await identityServer(people, redirectUri)
  const { issuer } = first
  await first.close()
  const absent = providerAt(issuer)
  expect(await absent.begin()).toEqual({ ok: false, error: 'away' })
  const back = await identityServer(people, redirectUri, Number(new URL(issuer).port))
  expect((await absent.begin()).ok).toBe(true)
  await back.close()
})

test('who comes for the first time gets an account, and the same one ever after', async () => {
  const first = await enter(await proven('ngoc'))
  const again = await enter(await proven('ngoc'))
  if (!first.ok || !again.ok) throw new Error('turned away')
  const actor = await actorOfSession(first.value.sessionId, stage.world)
  if (actor.kind !== 'person') throw new Error('nobody')
  expect(await actorOfSession(again.value.sessionId, stage.world)).toEqual(actor)
  expect(actor.fullName).toBe('Trần Thị Bích Ngọc')
  const { typed } = await profileOf(actor, stage.world)
  expect(typed).toMatchObject({ birthDate: '05/03/1995', idNumber: '087195001234' })
  const said = saidByProvider(await linkedIdentities(actor, stage.world), typed)
  expect([...said].toSorted()).toEqual(['birthDate', 'fullName', 'idNumber', 'idType', 'sex'])
  expect(
    await unlinkIdentity(actor, (await linkedIdentities(actor, stage.world))[0]?.id ?? '', stage.world),
  ).toEqual({
    ok: false,
    error: 'onlyWayIn',
  })
})

test('an account that is there is never taken over, however the provider vouches for its address', async () => {
  const before = await stage.world.db.account.count()
  expect(await enter(await proven('thief'))).toEqual({ ok: false, error: 'unknown' })
  expect(
    await openAccountFor(
      await proven('thief'),
      { email: 'congdan@demo.vn', fullName: 'Kẻ Gian' },
      '10.0.0.1',
      stage.world,
    ),
  ).toEqual({
    ok: false,
    error: 'emailTaken',
  })
  expect(await stage.world.db.account.count()).toBe(before)
})

test('who brings no address says one, and is known from then on', async () => {
  const identity = await proven('an')
  expect(await enter(identity)).toEqual({ ok: false, error: 'unknown' })
  const opened = await openAccountFor(
    identity,
    { email: freshEmail(), fullName: 'Nguyễn Văn An' },
    '10.0.0.1',
    stage.world,
  )
  if (!opened.ok) throw new Error(opened.error)
  expect((await enter(identity)).ok).toBe(true)
  await stage.world.db.account.update({
    where: { id: opened.value.accountId },
    data: { disabledAt: new Date() },
  })
  expect(await enter(identity)).toEqual({ ok: false, error: 'disabled' })
})

describe('linking', () => {
  const somebody = (): ProvenIdentity => ({
    issuer: server.issuer,
    subject: randomUUID(),
    email: null,
    facts: { fullName: 'Lê Thị Hoa', ethnicGroup: 'Kinh' },
  })

  test('lets the provider open the account, fills only what was open, and can be undone', async () => {
    const { citizen, world } = stage
    const identity = somebody()
    expect((await linkIdentity(citizen, identity, world)).ok).toBe(true)
    const entered = await enter(identity)
    if (!entered.ok) throw new Error(entered.error)
    expect(await actorOfSession(entered.value.sessionId, world)).toMatchObject({
      accountId: citizen.accountId,
    })
    expect((await profileOf(citizen, world)).typed).toMatchObject({
      fullName: citizen.fullName,
      ethnicGroup: 'Kinh',
    })
    expect(await linkIdentity(citizen, somebody(), world)).toEqual({ ok: false, error: 'linkedAlready' })
    expect(await linkIdentity(await stage.person('tiepnhan'), identity, world)).toEqual({
      ok: false,
      error: 'linkedElsewhere',
    })
    const [linked] = await linkedIdentities(citizen, world)
    expect(await unlinkIdentity(await stage.person('tiepnhan'), linked?.id ?? '', world)).toMatchObject({
      error: 'notFound',
    })
    expect((await unlinkIdentity(citizen, linked?.id ?? '', world)).ok).toBe(true)
    expect(await enter(identity)).toEqual({ ok: false, error: 'unknown' })
  })

  test('keeps of the subject, which may be the number of a card, only a digest', async () => {
    const identity = { ...somebody(), subject: '087195001234' }
    await linkIdentity(stage.citizen, identity, stage.world)
    const row = await stage.world.db.identity.findFirstOrThrow({
      where: { accountId: stage.citizen.accountId },
    })
    expect(JSON.stringify(row)).not.toContain('087195001234')
    expect(Buffer.from(row.facts).toString('latin1')).not.toContain('Hoa')
  })
})
