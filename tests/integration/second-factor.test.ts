import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '#lib/domain/access/actor.ts'
import { secondFactorOf } from '#lib/queries/second-factor.ts'
import { beginEnrolment, confirmEnrolment } from '#lib/use-cases/second-factor/enrol.ts'
import { proveFactor } from '#lib/use-cases/second-factor/prove-factor.ts'
import { demoPassword } from '#tests/support/people.ts'
import { enrol } from '#tests/support/signed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let director: Person
beforeAll(async () => {
  stage = await openStage()
  director = await stage.person('giamdoc')
})
afterAll(() => stage.close())

const prove = (code: string) => proveFactor(director, { shown: { code } }, stage.world)
const wrong = { ok: false, error: 'wrongCode' }

describe('a second factor', () => {
  it('is enrolled by whoever knows the password, and counts from its first right code', async () => {
    const begin = (password: string) => beginEnrolment(director, { password, code: '' }, stage.world)
    expect(await begin('sai mat khau')).toEqual({ ok: false, error: 'wrongPassword' })
    expect(await secondFactorOf(director, stage.world)).toEqual({ kind: 'none' })
    const code = await enrol(director, stage.world)
    expect(await secondFactorOf(director, stage.world)).toMatchObject({ kind: 'enrolling' })
    expect(await prove(code(0))).toEqual({ ok: false, error: 'notEnrolled' })
    expect(await confirmEnrolment(director, '000000', stage.world)).toEqual(wrong)
    expect(await confirmEnrolment(director, code(-1), stage.world)).toEqual({ ok: true, value: true })
    const state = await secondFactorOf(director, stage.world)
    expect(state).toMatchObject({ kind: 'enrolled', codesLeft: 8 })
  })

  it('takes each code once, also of two that come at the same time', async () => {
    const code = await enrol(director, stage.world)
    await confirmEnrolment(director, code(-1), stage.world)
    expect(await prove(code(-1))).toEqual(wrong)
    const both = await Promise.all([prove(code(0)), prove(code(0))])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await prove(code(0))).toEqual(wrong)
    expect(await prove(code(1))).toMatchObject({ ok: true })
  })

  it('is replaced by a code for emergencies, each of which works once', async () => {
    const code = await enrol(director, stage.world)
    await confirmEnrolment(director, code(-1), stage.world)
    const state = await secondFactorOf(director, stage.world)
    const [first = ''] = state.kind === 'enrolled' ? (state.codes ?? []) : []
    expect(first).not.toBe('')
    expect(await prove(first.toLowerCase())).toMatchObject({ ok: true })
    expect(await prove(first)).toEqual(wrong)
    const later = stage.world.clock.now().add({ minutes: 11 })
    stage.clock.set(later)
    expect(await secondFactorOf(director, stage.world)).toMatchObject({ codesLeft: 7, codes: null })
  })

  it('is given up only by whoever still holds it', async () => {
    const code = await enrol(director, stage.world)
    await confirmEnrolment(director, code(-1), stage.world)
    const replace = (typed: string) =>
      beginEnrolment(director, { password: demoPassword, code: typed }, stage.world)
    expect(await replace('')).toEqual(wrong)
    expect(await replace(code(0))).toEqual({ ok: true, value: true })
    expect(await secondFactorOf(director, stage.world)).toMatchObject({ kind: 'enrolling' })
  })

  it('shuts its door after too many wrong codes, and keeps its secret sealed', async () => {
    const code = await enrol(director, stage.world)
    await confirmEnrolment(director, code(-1), stage.world)
    for (let i = 0; i < 9; i++) await prove('111111')
    expect(await prove(code(0))).toEqual({ ok: false, error: 'tooManyTries' })
    const { secret } = await stage.world.db.secondFactor.findFirstOrThrow()
    expect(Buffer.from(secret).length).toBeGreaterThan(20 + 12 + 16)
  })
})
