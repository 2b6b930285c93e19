import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProcedure } from '#lib/procedures/index.ts'
import { invariants } from '#tests/simulation/evening/invariants.ts'
import { type LateFile, lateFiles } from '#tests/simulation/late-files.ts'
import { type MonthPlayed, playMonth } from '#tests/simulation/month.ts'
import { service } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

const MONTH_FILES = Number(process.env.MONTH_FILES || 600)

let stage: Stage
let month: MonthPlayed
let late: readonly LateFile[]
beforeAll(async () => {
  const began = performance.now()
  stage = await openStage()
  const procedure = findProcedure(service, '2020-08-03')
  if (!procedure) throw new Error('the service is not offered')
  month = await playMonth(stage, MONTH_FILES, procedure)
  late = await lateFiles(month.last, month.board)
  console.log(late)
  console.log(await stage.world.db.case.groupBy({ by: ['status'], _count: true }))
  console.log(await stage.world.db.event.groupBy({ by: ['type'], _count: true }))
  console.log('seconds', (performance.now() - began) / 1000)
}, 300_000)
afterAll(() => stage.close())

describe('every evening', () => {
  it.each(Object.keys(invariants))('%s', (name) => {
    expect(month.faults.get(name)?.slice(0, 20)).toEqual([])
  })
})

describe('every late file', () => {
  it('had stood on the due-soon board at least two working days before its due date', () => {
    expect(
      late.filter(({ firstOnBoard, boardBy }) => firstOnBoard === null || firstOnBoard > boardBy),
    ).toEqual([])
  })
  it('had its apology drafted and signed in time', () => {
    const tooLate = (on: string | null, by: string) => on === null || on > by
    expect(late.filter((file) => tooLate(file.draftedOn, file.apologyBy))).toEqual([])
    expect(late.filter((file) => tooLate(file.signedOn, file.apologyBy))).toEqual([])
  })
})
