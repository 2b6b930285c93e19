import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import { sharedName } from '#lib/domain/procedure/shared-answers.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { findProcedure, procedures } from '#lib/procedures/index.ts'
import { draftStep } from '#lib/queries/draft-step.ts'
import type { FillFrom } from '#lib/queries/filled-in.ts'
import { profileOf } from '#lib/queries/profile.ts'
import { startChoices } from '#lib/queries/start-choices.ts'
import { worthKeeping } from '#lib/queries/worth-keeping.ts'
import { keepAnswers } from '#lib/use-cases/account/keep-answers.ts'
import { saveProfile } from '#lib/use-cases/account/save-profile.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { controlsToFill } from '#tests/support/controls-to-fill.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const slug = 'phieu-ly-lich-tu-phap'
const [example] = examples as readonly [Example, ...Example[]]
const card = '087195009999|341234567|Trần Thị Bích Ngọc|05031995|Nữ|Số 12 Nguyễn Huệ, Cao Lãnh|12042019'

const start = async (fill: FillFrom, actor: Person = stage.citizen, service = slug) => {
  const started = await startApplication(actor, { slug: service, startKey: randomUUID(), fill }, stage.world)
  if (!started.ok) throw new Error(started.error)
  const draft = await draftOf(actor, started.value.draftId, stage.world.db, stage.world)
  if (!draft) throw new Error('a draft of nobody')
  return { id: started.value.draftId, typed: draft.typed, filledIn: draft.row.filledIn }
}

const stepOf = async (draftId: string, step: string) => {
  const drawn = await draftStep(stage.citizen, { draftId, step }, stage.world)
  if (!drawn || 'elsewhere' in drawn) throw new Error(`${step} is not drawn`)
  return drawn
}

const service = () => {
  const procedure = findProcedure(slug, '2020-08-17')
  if (!procedure) throw new Error('no procedure')
  return procedure
}

describe('an application from an earlier one', () => {
  test('has everything in it but what is asked anew, under the revision of today', async () => {
    const caseId = await stage.submitted()
    const { typed, filledIn } = await start({ source: caseId })
    expect(controlsToFill(service(), example.typed, {})).toBeGreaterThan(30)
    expect(controlsToFill(service(), example.typed, typed)).toBe(4)
    expect(typed).toMatchObject({ birthPlace: example.typed.birthPlace, 'residences.1.to': 'nay' })
    for (const anew of ['commitment', 'convicted', 'banned', 'purpose'])
      expect(typed).not.toHaveProperty(anew)
    expect(filledIn).toMatchObject({ birthPlace: '2020-08-17', residences: '2020-08-17' })
    const latest = Math.max(...procedures.filter((each) => each.slug === slug).map((each) => each.revision))
    const file = await stage.world.db.draft.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    expect(file.revision).toBe(latest)
  })

  test('says on each step what was filled in and from when, until the person has gone on', async () => {
    const { id } = await start({ source: await stage.submitted() })
    const place = await stepOf(id, 'noi-nop')
    expect(place.filledIn).toContainEqual(
      expect.objectContaining({ name: 'permanentAddress', origin: '2020-08-17' }),
    )
    const posted = { ...place.typed }
    await saveStep(
      stage.citizen,
      { draftId: id, step: 'noi-nop', posted, intent: 'autosave', seen: null },
      stage.world,
    )
    expect((await stepOf(id, 'noi-nop')).filledIn).not.toEqual([])
    await saveStep(
      stage.citizen,
      { draftId: id, step: 'noi-nop', posted, intent: 'continue', seen: null },
      stage.world,
    )
    expect((await stepOf(id, 'noi-nop')).filledIn).toEqual([])
    expect((await stepOf(id, 'nguoi-yeu-cau')).filledIn).not.toEqual([])
  })

  test('of another service takes over what both ask', async () => {
    const caseId = await stage.submitted()
    const other = procedures.find(
      (each) => each.slug !== slug && sharedName(each.fields, 'birthPlace', {})?.key === 'birthPlace',
    )
    if (!other) throw new Error('no other service asks where somebody was born')
    const { typed } = await start({ source: caseId }, stage.citizen, other.slug)
    expect(typed).toMatchObject({ birthPlace: example.typed.birthPlace, idNumber: example.typed.idNumber })
    expect(typed).not.toHaveProperty('purpose')
  })

  test('of somebody else, or of nobody, is no source', async () => {
    const caseId = await stage.submitted()
    const stranger = await stage.person('giamdoc')
    for (const [actor, source] of [
      [stranger, caseId],
      [stage.citizen, randomUUID()],
      [stage.citizen, "' OR 1=1 --"],
    ] as const) {
      const begun = { slug, startKey: randomUUID(), fill: { source } }
      expect(await startApplication(actor, begun, stage.world)).toEqual({ ok: false, error: 'noSuchSource' })
    }
    const { earlier } = await startChoices(stranger, service(), stage.world)
    expect(earlier).toEqual([])
    expect(await worthKeeping(stranger, caseId, stage.world)).toBeNull()
    const kept = await keepAnswers(stranger, { caseId, groups: ['person'] }, stage.world)
    expect(kept).toEqual({ ok: false, error: 'notFound' })
  })

  test('is offered with the whole list of what it would fill in, the latest first', async () => {
    const caseId = await stage.submitted()
    const { profile, earlier } = await startChoices(stage.citizen, service(), stage.world)
    expect(earlier[0]).toMatchObject({ isSameService: true, submittedOn: '2020-08-17' })
    const mine = earlier.find((choice) => choice.caseId === caseId)
    const lines = mine?.sections.flatMap((section) => section.lines) ?? []
    expect(lines).toContainEqual(expect.objectContaining({ name: 'sex', value: 'Nữ' }))
    expect(lines.length).toBe(mine?.count)
    expect(mine?.count).toBeGreaterThan(profile.count)
    // What the list says is what the draft then holds.
    const { typed } = await start({ source: caseId })
    for (const { name } of lines)
      expect(Object.keys(typed).some((control) => control.split('.')[0] === name)).toBe(true)
  })
})

describe('an identity card', () => {
  test('counts more than anything kept, and brings no day of issue of another paper along', async () => {
    const { typed, filledIn } = await start({ source: await stage.submitted(), card })
    expect(typed).toMatchObject({ idNumber: '087195009999', idIssuedOn: '12/04/2019' })
    expect(typed).not.toHaveProperty('idIssuedBy')
    expect(filledIn).toMatchObject({ idNumber: 'card', birthPlace: '2020-08-17' })
  })

  test('that is none opens nothing', async () => {
    const fill = { source: 'profile', card: 'https://example.com' }
    expect(
      await startApplication(stage.citizen, { slug, startKey: randomUUID(), fill }, stage.world),
    ).toEqual({
      ok: false,
      error: 'notACard',
    })
  })

  test('alone is enough to begin with, and from nothing comes nothing', async () => {
    expect((await start({ source: 'nothing', card })).typed).toMatchObject({ fullName: 'Trần Thị Bích Ngọc' })
    expect((await start({ source: 'nothing' })).typed).toEqual({})
  })
})

describe('what an account keeps', () => {
  test('is offered after an application, group by group, and then fills in the next one', async () => {
    const { world, citizen } = stage
    await world.db.account.update({
      where: { id: citizen.accountId },
      data: { fullName: example.typed.fullName ?? '', profile: null },
    })
    const named = { ...citizen, fullName: example.typed.fullName ?? '' }
    const caseId = await stage.submitted()
    const offered = await worthKeeping(named, caseId, world)
    expect(offered?.map(({ group }) => group)).toEqual(['person', 'paper', 'home', 'family'])
    expect(await keepAnswers(named, { caseId, groups: [] }, world)).toEqual({
      ok: false,
      error: 'nothingChosen',
    })
    expect(await keepAnswers(named, { caseId, groups: ['paper', 'home'] }, world)).toMatchObject({ ok: true })
    const { typed } = await profileOf(named, world)
    expect(typed).toMatchObject({ idNumber: example.typed.idNumber })
    expect(typed).not.toHaveProperty('fatherName')
    expect((await worthKeeping(named, caseId, world))?.map(({ group }) => group)).toEqual([
      'person',
      'family',
    ])
    const begun = await start({ source: 'profile' }, named)
    expect(begun.filledIn).toMatchObject({ idNumber: 'profile', permanentAddress: 'profile' })
  })

  test('of a file about somebody else is not taken for the person’s own', async () => {
    const caseId = await stage.submitted()
    expect(await worthKeeping({ ...stage.citizen, fullName: 'Người Khác' }, caseId, stage.world)).toEqual([])
  })

  test('a profile from before it had these names is still understood', async () => {
    const { world, citizen } = stage
    const old = { bday: '01/02/1990', sex: 'female', 'street-address': 'Số 1, Cao Lãnh' }
    await world.db.account.update({
      where: { id: citizen.accountId },
      data: { profile: world.sealing.seal(old, `profile:${citizen.accountId}`) },
    })
    expect((await profileOf(citizen, world)).typed).toMatchObject({
      birthDate: '01/02/1990',
      permanentAddress: 'Số 1, Cao Lãnh',
    })
  })

  test('can be given back: emptied on its page, it is gone', async () => {
    await saveProfile(stage.citizen, { fullName: 'Trần Thị Bích Ngọc', idNumber: '' }, stage.world)
    const row = await stage.world.db.account.findUniqueOrThrow({ where: { id: stage.citizen.accountId } })
    expect(row.profile).toBeNull()
  })
})

test('whoever turns out to file for somebody else does not find their own name in the other’s place', async () => {
  const { id } = await start({ source: 'profile', card })
  const posted = {
    representation: 'child',
    residenceKind: 'permanentOnly',
    residenceProvince: '87',
    permanentAddress: 'Sa Đéc',
  }
  await saveStep(
    stage.citizen,
    { draftId: id, step: 'noi-nop', posted, intent: 'continue', seen: null },
    stage.world,
  )
  const draft = await draftOf(stage.citizen, id, stage.world.db, stage.world)
  expect(draft?.typed).not.toHaveProperty('fullName')
  expect(draft?.typed).toMatchObject({
    delegateFullName: 'Trần Thị Bích Ngọc',
    delegateIdNumber: '087195009999',
  })
})
