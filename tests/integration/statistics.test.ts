import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Column } from '#lib/queries/statistics/columns.ts'
import { filesBehind } from '#lib/queries/statistics/files-behind.ts'
import { loadOfUnit } from '#lib/queries/statistics/load.ts'
import { openCsv } from '#lib/queries/statistics/open-csv.ts'
import { openStatistics } from '#lib/queries/statistics/open-data.ts'
import { openFields } from '#lib/queries/statistics/open-fields.ts'
import { satisfactionFields } from '#lib/queries/statistics/open-satisfaction.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { recounted } from '#tests/support/case-histories.ts'
import { reviewed } from '#tests/support/reviewed.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { signedResult } from '#tests/support/submit.ts'

const unitCode = 'stp-dong-thap'
const august = { from: '2020-08-01', to: '2020-08-31' }

let stage: Stage
const at = (moment: string) =>
  stage.clock.set(Temporal.ZonedDateTime.from(`${moment}[Asia/Ho_Chi_Minh]`).toInstant())

/** On 17/08 five files are accepted, due on 27/08 (a Thursday), and each ends in its own way. */
beforeAll(async () => {
  stage = await openStage()
  const officer = await stage.person('chuyenvien')
  const desk = await stage.person('tiepnhan')
  at('2020-08-17T09:00')
  const [early, late, refused, waiting, forgotten] = [
    await stage.approved(),
    await stage.approved(),
    await stage.inProgress(),
    await stage.inProgress(),
    await stage.accepted(),
  ]
  await stage.submitted()
  at('2020-08-18T09:00')
  const faulty = { residence: 'Thiếu trang có địa chỉ' }
  await stage.run(officer, waiting, 'requestSupplement', await reviewed(waiting, faulty, stage.world))
  at('2020-08-20T09:00')
  await stage.run(desk, early, 'registerResult', await signedResult(desk, early, stage.world))
  await stage.run(await stage.person('truongphong'), refused, 'refuse', {
    ground: 'notEligible',
    reason: 'Không khớp',
  })
  at('2020-08-28T09:00')
  await stage.run(desk, late, 'registerResult', await signedResult(desk, late, stage.world))
  at('2020-09-03T09:00')
  await stage.run(await stage.person('chuyenvien2'), forgotten, 'takeUp')
  await stage.run(stage.citizen, waiting, 'supplement', { kept: ['paper.residence'] })
})
afterAll(() => stage.close())

const wholeOf = async (period: { from: string; to: string }) =>
  (await statisticsReport({ period, unitCode }, stage.world)).whole

describe('the report', () => {
  it('counts each file in its column as at the end of the period, and not what came later', async () => {
    expect((await wholeOf(august)).row).toEqual({
      received: { total: 5, online: 5, direct: 0, carriedOver: 0 },
      finished: { total: 2, early: 1, onTime: 0, late: 1 },
      inProgress: { total: 2, inTime: 0, overdue: 1 },
      endedOtherwise: 1,
      noRunningDeadline: 1,
    })
  })

  it('calls a file overdue from the day after its due day on', async () => {
    expect((await wholeOf({ from: '2020-08-01', to: '2020-08-27' })).row.inProgress.overdue).toBe(0)
    expect((await wholeOf({ from: '2020-08-01', to: '2020-08-28' })).row.inProgress.overdue).toBe(1)
  })

  it('carries over what was open when the period began', async () => {
    const { row, share } = await wholeOf({ from: '2020-09-01', to: '2020-09-03' })
    expect(row.received).toEqual({ total: 2, online: 0, direct: 0, carriedOver: 2 })
    expect(row.inProgress).toEqual({ total: 2, inTime: 1, overdue: 1 })
    expect(share).toBeNull()
  })

  it.each([august, { from: '2020-08-18', to: '2020-08-20' }, { from: '2020-07-20', to: '2020-09-03' }])(
    'agrees with a recount of the events from $from to $to',
    async (period) => {
      expect((await wholeOf(period)).row).toEqual(await recounted(unitCode, period, stage.world))
    },
  )

  it('shows units without any file, the commitment of the only busy one, and its service under its field', async () => {
    const report = await statisticsReport({ period: august, unitCode: null }, stage.world)
    expect(report.units.map(({ code, share }) => [code, share])).toEqual(
      expect.arrayContaining([
        ['ptp-long-bien', null],
        ['stp-dong-thap', 1000],
      ]),
    )
    expect(report.target?.committed).toBe(250)
    expect(report.fields.map(({ field, procedures }) => [field, procedures.map(({ code }) => code)])).toEqual(
      [['Lý lịch tư pháp', ['2.000488']]],
    )
    const twoYears = await statisticsReport(
      { period: { from: '2019-12-01', to: '2020-08-31' }, unitCode },
      stage.world,
    )
    expect(twoYears.target).toBeNull()
  })
})

describe('the files behind a number', () => {
  const cell = (column: Column) => ({ period: august, unitCode, column, page: 1 })

  it('open for the staff of the unit, with the due date that was in force', async () => {
    const behind = await filesBehind(await stage.person('tiepnhan'), cell('overdue'), stage.world)
    expect(behind).toMatchObject({ total: 1, isPartial: false })
    expect(behind?.files[0]).toMatchObject({ dueOn: '2020-08-27', endedOn: null, outcome: 'overdue' })
  })

  it('are told apart by who held them at the end of the period', async () => {
    const director = await stage.person('giamdoc')
    const loads = await loadOfUnit(director, { period: august, unitCode }, stage.world)
    expect(
      loads?.map(({ holder, finished, late, inProgress, overdue }) => ({
        holder,
        finished,
        late,
        inProgress,
        overdue,
      })),
    ).toEqual([
      { holder: 'Trần Văn Lâm', finished: 2, late: 1, inProgress: 1, overdue: 0 },
      { holder: null, finished: 0, late: 0, inProgress: 1, overdue: 1 },
    ])
    const nobodys = await filesBehind(director, { ...cell('inProgress'), holderId: 'nobody' }, stage.world)
    expect(nobodys?.total).toBe(1)
  })

  it('are not there for citizens, administrators and the staff of other units', async () => {
    for (const name of ['congdan', 'quantri', 'tiepnhan.longbien']) {
      expect(await filesBehind(await stage.person(name), cell('total'), stage.world)).toBeNull()
    }
  })

  it('are those of their division for heads and officers', async () => {
    const behind = await filesBehind(await stage.person('truongphong'), cell('total'), stage.world)
    expect(behind).toMatchObject({ total: 5, isPartial: true })
  })
})

describe('the open data', () => {
  const asked = (query: string) => openStatistics(new URLSearchParams(query), stage.world)

  it('give the figures of the report, whole and per unit', async () => {
    const outcome = await asked('from=2020-08-01&to=2020-08-31')
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        from: '2020-08-01',
        to: '2020-08-31',
        unit: null,
        received: 5,
        receivedOnline: 5,
        onlineSharePercent: 100,
      },
    })
    if (!outcome.ok) return
    const own = outcome.value.units.find(({ unit }) => unit === unitCode)
    expect(own).toMatchObject({
      name: 'Sở Tư pháp tỉnh Đồng Tháp',
      finishedEarly: 1,
      finishedOnTime: 0,
      finishedLate: 1,
      inProgressInTime: 0,
      inProgressOverdue: 1,
      inProgressNoDeadline: 1,
      endedOtherwise: 1,
    })
    expect(outcome.value.units.find(({ unit }) => unit === 'stp-ha-noi')?.onlineSharePercent).toBeNull()
  })

  it.each([
    ['from=2020-02-30&to=2020-03-01', 'from', 'notADay'],
    ['from=2020-03-01', 'to', 'missing'],
    ['from=2020-03-02&to=2020-03-01', 'to', 'fromAfterTo'],
    ['from=2020-03-01&to=2999-03-01', 'to', 'tooLate'],
    ['from=2009-03-01&to=2009-03-01', 'from', 'tooEarly'],
    ['from=2012-01-01&to=2020-03-01', 'to', 'tooLong'],
    ['unit=khong-co', 'unit', 'noSuchUnit'],
    ["unit=%00'; drop table cases", 'unit', 'noSuchUnit'],
  ])('refuse %s and say what is wrong', async (query, parameter, code) => {
    const outcome = await asked(query)
    expect(outcome).toMatchObject({ ok: false, error: { error: { parameter, code } } })
  })

  it('are the same in CSV', async () => {
    const outcome = await asked('from=2020-08-01&to=2020-08-31&unit=stp-dong-thap')
    if (!outcome.ok) throw new Error('refused')
    const [head, unit, sum, end] = openCsv(outcome.value)
      .replace(/^\uFEFF/, '')
      .split('\r\n')
    expect(head).toBe(
      ['from', 'to', 'unit', 'name', ...[...openFields, ...satisfactionFields].map(({ name }) => name)].join(
        ',',
      ),
    )
    expect(unit).toBe(
      '2020-08-01,2020-08-31,stp-dong-thap,Sở Tư pháp tỉnh Đồng Tháp,5,5,0,100,0,1,0,1,0,1,1,1,0,',
    )
    expect(sum).toBe('2020-08-01,2020-08-31,,Tổng số,5,5,0,100,0,1,0,1,0,1,1,1,0,')
    expect(end).toBe('')
  })
})
