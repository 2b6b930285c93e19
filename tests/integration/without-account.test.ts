import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import type { SlipKind } from '#lib/domain/case/workflow.ts'
import { err, ok } from '#lib/domain/kernel/result.ts'
import type { Letter } from '#lib/outside/messages/index.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { ratingByToken, ratingOpened } from '#lib/queries/rating/by-token.ts'
import { resultSlipOf } from '#lib/queries/slips/result-slip.ts'
import { findByCode } from '#lib/use-cases/collection/find-by-code.ts'
import { rate } from '#lib/use-cases/rating/rate.ts'
import { slipSeal } from '#lib/use-cases/slips/slip-seal.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { signedResult } from '#tests/support/submit.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let desk: Person
beforeAll(async () => {
  stage = await openStage()
  desk = await stage.person('tiepnhan')
})
afterAll(() => stage.close())

const [example] = examples
if (!example) throw new Error('the service has no example')

const received = { receivedBy: 'Trần Thị Bích Ngọc', receivedAs: 'self', confirmed: 'yes' }
/** A landline takes no text message. */
const byNothing = { telephone: '0277 385 1234', email: '' }

/** Entered and accepted at the desk, of somebody who is reached as they said. */
const acceptedAtDesk = async (reached: Readonly<Record<string, string>>): Promise<string> => {
  const caseId = await stage.submittedAtDesk({ ...example, typed: { ...example.typed, ...reached } })
  await stage.run(desk, caseId, 'accept')
  return caseId
}

const withResult = async (caseId: string): Promise<void> => {
  await stage.run(await stage.person('chuyenvien'), caseId, 'takeUp')
  await stage.run(await stage.person('chuyenvien'), caseId, 'propose')
  await stage.run(await stage.person('truongphong'), caseId, 'approve')
  await stage.run(desk, caseId, 'registerResult', await signedResult(desk, caseId, stage.world))
}

const returned = async (caseId: string): Promise<void> => {
  await stage.run(desk, caseId, 'collectFee', { method: 'cash' })
  await stage.run(desk, caseId, 'returnResult', received)
}

const returnOf = async (caseId: string) =>
  (await stage.world.db.event.findFirstOrThrow({ where: { caseId, type: 'returnResult' } })).data

/** What the person's copy of a slip says to them alone. */
const onPaper = async (caseId: string, kind: SlipKind) => {
  const row = await stage.world.db.issuedSlip.findFirstOrThrow({ where: { caseId, kind } })
  return slipSeal(stage.world).open(row.id, row.sealed).personsCopy
}

const tokenIn = (text: string | null | undefined): string =>
  text?.match(/\/danh-gia\/([A-Z2-9-]+)/)?.[1] ?? ''

/** Delivers what waits, and answers with what each channel was given. */
const delivered = async () => {
  const email: Letter[] = []
  const sms: Letter[] = []
  await workOff(stage, {
    email: async (letter) => void email.push(letter),
    sms: async (letter) => void sms.push(letter),
  })
  return { email, sms }
}

describe('a person who gave an e-mail address at the desk', () => {
  it('is told by mail like anybody, with the code of the result and a link for each rating', async () => {
    const caseId = await acceptedAtDesk({ email: 'ngoc.khong.tai.khoan@example.com' })
    await withResult(caseId)
    const before = await delivered()
    await returned(caseId)
    const after = await delivered()
    const email = [...before.email, ...after.email]
    expect([...before.sms, ...after.sms]).toEqual([])
    expect(new Set(email.map(({ to }) => to))).toEqual(new Set(['ngoc.khong.tai.khoan@example.com']))
    const letter = (template: string) => email.find((one) => one.template === template)?.text
    const { dossierCode } = await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })
    expect(letter('registerResult')).toContain((await onPaper(caseId, 'receipt'))?.collectionCode)
    for (const template of ['accept', 'returnResult']) {
      expect(letter(template)).toContain('Kính gửi Ông/Bà Trần Thị Bích Ngọc')
      expect(letter(template)).toContain(`https://motcua.example.vn/tra-cuu?ma=${dossierCode}`)
      expect(letter(template)).not.toContain('trang hồ sơ')
      expect(await ratingByToken(tokenIn(letter(template)), stage.world)).toMatchObject({ event: template })
    }
  })

  it('is asked by the slip and by mail about one and the same thing', async () => {
    const caseId = await stage.submittedAtDesk()
    await delivered()
    await stage.run(desk, caseId, 'refuse', { ground: 'notCompetent', reason: 'Thuộc tỉnh An Giang.' })
    const { email } = await delivered()
    expect(email.map(({ template }) => template)).toEqual(['refuse'])
    expect(tokenIn(email[0]?.text)).toBe(tokenIn((await onPaper(caseId, 'refusal'))?.ratingPath))
  })
})

describe('a person who gave a telephone number alone', () => {
  it('is told by text message', async () => {
    const caseId = await acceptedAtDesk({ telephone: '0912 345 678', email: '' })
    const { email, sms } = await delivered()
    expect(email).toEqual([])
    expect(sms.map(({ to, template }) => [to, template])).toEqual([
      ['+84912345678', 'submit'],
      ['+84912345678', 'accept'],
    ])
    expect(await stage.world.db.message.count({ where: { caseId, accountId: null } })).toBe(2)
  })
})

describe('a person who cannot be reached', () => {
  it('is told by nobody, and has on the receipt the code of their result and the page to rate it', async () => {
    const caseId = await acceptedAtDesk(byNothing)
    expect(await stage.world.db.message.count({ where: { caseId } })).toBe(0)
    const copy = await onPaper(caseId, 'receipt')
    expect(copy).toEqual({
      ratingPath: expect.stringMatching(/^\/danh-gia\/[A-Z2-9]{5}-[A-Z2-9]{5}$/),
      collectionCode: expect.stringMatching(/^KQ-[A-Z2-9]{5}-[A-Z2-9]{5}$/),
    })
    const typed = tokenIn(copy?.ratingPath).toLowerCase().replace('-', ' ')
    expect(await rate(typed, 4, stage.world)).toEqual(ok(true))
    expect(await rate(typed, 1, stage.world)).toEqual(err('answeredAlready'))
  })

  it('collects by that code; what counts as shown is what was shown once there was a result', async () => {
    const caseId = await acceptedAtDesk(byNothing)
    const code = (await onPaper(caseId, 'receipt'))?.collectionCode ?? ''
    expect(await findByCode(desk, code, stage.world)).toEqual(ok({ caseId }))
    await withResult(caseId)
    await returned(caseId)
    expect(await returnOf(caseId)).toEqual({ receivedAs: 'self' })
    expect(await findByCode(desk, code, stage.world)).toEqual(err('wrong'))

    const other = await acceptedAtDesk(byNothing)
    await withResult(other)
    await findByCode(desk, (await onPaper(other, 'receipt'))?.collectionCode ?? '', stage.world)
    await returned(other)
    expect(await returnOf(other)).toEqual({ receivedAs: 'self', byCode: true })
  })

  it('is handed a slip with the result, which the desk alone prints', async () => {
    const caseId = await acceptedAtDesk(byNothing)
    await withResult(caseId)
    expect(await resultSlipOf(desk, caseId, stage.world)).toBeNull()
    await returned(caseId)
    const slip = (await resultSlipOf(desk, caseId, stage.world))?.content
    expect(slip?.personsCopy).toMatchObject({ collectionCode: null })
    expect(JSON.stringify(slip?.parts)).toContain('Trần Thị Bích Ngọc')
    const token = tokenIn(slip?.personsCopy?.ratingPath)
    expect(await ratingByToken(token, stage.world)).toMatchObject({ event: 'returnResult' })
    for (const other of ['chuyenvien', 'truongphong', 'tiepnhan.longbien', 'congdan'])
      expect(await resultSlipOf(await stage.person(other), caseId, stage.world), other).toBeNull()
  })
})

it('what an account shows on its own page does not stand on paper', async () => {
  const caseId = await stage.accepted()
  expect(await onPaper(caseId, 'receipt')).toBeUndefined()
  expect(await stage.world.db.collectionCode.count({ where: { caseId } })).toBe(0)
})

describe('the link to a rating', () => {
  it('is guessed a limited number of times from one place, and then not opened from there', async () => {
    const token = tokenIn((await onPaper(await acceptedAtDesk(byNothing), 'receipt'))?.ratingPath)
    const open = (end: string, from: string) => ratingOpened(end, from, stage.world)
    for (let i = 0; i < 40; i++) expect(await open('AAAAA-AAAAA', '198.51.100.7')).toBeNull()
    expect(await open(token, '198.51.100.7')).toBeNull()
    expect(await open(token, '198.51.100.8')).toMatchObject({ event: 'accept' })
  })

  it('stays good where it was sent before there were codes', async () => {
    const caseId = await stage.accepted()
    const { db, sealing } = stage.world
    const { id } = await db.rating.findFirstOrThrow({ where: { caseId } })
    const former = sealing.sign('rating', id)
    const digest = Buffer.from(sealing.digest(former)).toString('hex')
    await stage.asSuperuser(`UPDATE ratings SET token_digest = '\\x${digest}' WHERE id = '${id}'`)
    expect(await ratingByToken(former, stage.world)).toMatchObject({ event: 'accept' })
    const letters = (await delivered()).email.filter(({ text }) => text.includes(`/danh-gia/${former}`))
    expect(letters.map(({ template }) => template)).toEqual(['accept'])
  })
})
