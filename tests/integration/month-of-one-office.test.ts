import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProcedure } from '#lib/procedures/index.ts'
import { invariants } from '#tests/simulation/evening/invariants.ts'
import { figuresOf } from '#tests/simulation/figures.ts'
import { type LateFile, lateFiles } from '#tests/simulation/late-files.ts'
import { type MonthPlayed, playMonth } from '#tests/simulation/month.ts'
import { service } from '#tests/support/people.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

/** Fewer are for finding a fault quickly: MONTH_FILES=60. */
const MONTH_FILES = Number(process.env.MONTH_FILES || 600)

let stage: Stage
let month: MonthPlayed
let late: readonly LateFile[]
beforeAll(async () => {
  stage = await openStage()
  const procedure = findProcedure(service, '2020-08-03')
  if (!procedure) throw new Error('the service is not offered')
  const began = performance.now()
  month = await playMonth(stage, MONTH_FILES, procedure)
  late = await lateFiles(month.last, month.board)
  console.table(figuresOf(month, late, (performance.now() - began) / 1000))
}, 300_000)
afterAll(() => stage.close())

describe('every evening of the month', () => {
  it.each(Object.keys(invariants))('%s', (name) => {
    expect(month.faults.get(name)?.slice(0, 20)).toEqual([])
  })
})

describe('at the end of the month', () => {
  it('every application has come to its end', () => {
    expect(month.office.files.size).toBe(MONTH_FILES)
    expect(month.isAllDone).toBe(true)
  })

  it('those that were forgotten are late, and so is what other bodies answered too late', () => {
    const isLate = new Set(late.map(({ plan }) => plan))
    const forgotten = [...month.office.files.values()].filter(({ plan }) => plan.neglected !== null)
    expect(forgotten.length).toBeGreaterThan(MONTH_FILES / 100)
    expect(forgotten.filter(({ plan }) => !isLate.has(plan))).toEqual([])
    expect(late.some(({ plan }) => plan.inDivision === 'answeredLate')).toBe(true)
  })

  it('every late file had stood on the due-soon board of the heads two working days before its due date', () => {
    expect(late.filter(({ firstOnBoard, boardBy }) => (firstOnBoard ?? 'never') > boardBy)).toEqual([])
  })

  it('every late file had its apology drafted, and signed, a working day before its due date at the latest', () => {
    expect(late.filter(({ draftedOn, apologyBy }) => (draftedOn ?? 'never') > apologyBy)).toEqual([])
    expect(late.filter(({ signedOn, apologyBy }) => (signedOn ?? 'never') > apologyBy)).toEqual([])
  })

  it('the deputy had gone on with the files of the officer who was away', () => {
    expect(figuresOf(month, late, 0)['done by the deputy on files of the absent']).toBeGreaterThan(0)
  })
})
