import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Example } from '#lib/domain/procedure/example.ts'
import examples from '#lib/procedures/civil-status-extract.examples.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { dueSoonBoard } from '#lib/queries/due-soon-board.ts'
import { messageText } from '#lib/queries/message-text.ts'
import { myCase } from '#lib/queries/my-case.ts'
import { fileLedgerOf } from '#lib/queries/slips/file-ledger.ts'
import { openStatistics } from '#lib/queries/statistics/open-data.ts'
import { statisticsReport } from '#lib/queries/statistics/report.ts'
import { draftApologies } from '#lib/use-cases/apologies/draft-apologies.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { sendReminders } from '#lib/use-cases/reminders/send-reminders.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { signedResult, submit } from '#tests/support/submit.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const at = (moment: string) =>
  stage.clock.set(Temporal.ZonedDateTime.from(`${moment}[Asia/Ho_Chi_Minh]`).toInstant())
beforeEach(() => at('2020-08-17T09:00'))

const exampleAt = (index: number, typed: Readonly<Record<string, string>>): Example => {
  const example = examples[index]
  if (!example) throw new Error(`no example ${index}`)
  return { ...example, typed: { ...example.typed, ...typed } }
}
/** Somebody asks for their own paper, whose book the district keeps, and comes for it. */
const atDistrict = exampleAt(0, { district: '004' })
/** By mandate, for a couple whose book a commune keeps, by post. */
const atCommune = exampleAt(1, { district: '004', commune: '00130' })

const apply = (example: Example) => submit(stage.citizen, example, stage.world)
const row = (id: string) => stage.world.db.case.findUniqueOrThrow({ where: { id } })
const dueOn = async (id: string) => (await row(id)).dueOn?.toISOString().slice(0, 10)
const acceptedAt = async (moment: string): Promise<string> => {
  const id = await apply(atDistrict)
  at(moment)
  await stage.run(await stage.person('tiepnhan.longbien'), id, 'accept')
  return id
}

describe('the competent unit', () => {
  it('is the district where it keeps the book, and the commune where that does', async () => {
    expect((await row(await apply(atDistrict))).unitCode).toBe('ptp-long-bien')
    expect((await row(await apply(atCommune))).unitCode).toBe('ubnd-00130')
  })

  it('is not to be had where nobody answers, or nothing is known of the book', async () => {
    const elsewhere = [
      { commune: '00121' },
      { district: '866', commune: '' },
      { district: 'other', commune: '' },
    ]
    for (const typed of elsewhere)
      await expect(apply(exampleAt(1, { district: '004', ...typed }))).rejects.toThrow(
        /noCompetentUnit|incomplete/,
      )
  })

  it('did not take it online before the pilot began', async () => {
    at('2018-07-31T09:00')
    const world = { ...stage.world, catalogueDate: null }
    const own = { eventRegisteredOn: '', birthDate: '1990' }
    const early = () => submit(stage.citizen, exampleAt(0, { district: '004', ...own }), world)
    await expect(early()).rejects.toThrow('notOnline')
    at('2018-08-01T09:00')
    expect((await row(await early())).unitCode).toBe('ptp-long-bien')
  })

  it('gets a file that came to the wrong one: its own district and neighbours stand first', async () => {
    const id = await apply(atDistrict)
    const desk = await stage.person('tiepnhan.longbien')
    const units = (await caseSheet(desk, id, stage.world))?.competentUnits ?? []
    expect(units.length).toBeGreaterThan(300)
    expect(new Set(units.slice(0, 14).map(({ group }) => group))).toEqual(
      new Set(['Phòng Tư pháp quận Long Biên']),
    )
    await stage.run(desk, id, 'transfer', { unitCode: 'ubnd-00139', reason: 'Sổ do phường Bồ Đề giữ.' })
    await stage.run(await stage.person('tiepnhan.bode'), id, 'accept')
    expect((await row(id)).dossierCode).toMatch(/^H26\.XA00139-200817-/)
    expect(await caseSheet(desk, id, stage.world)).toBeNull()
  })
})

describe('the same day', () => {
  it('is the due day of what is accepted before 15:00; the next working day of the rest', async () => {
    expect(await dueOn(await acceptedAt('2020-08-17T14:59'))).toBe('2020-08-17')
    expect(await dueOn(await acceptedAt('2020-08-17T15:00'))).toBe('2020-08-18')
    expect(await dueOn(await acceptedAt('2020-08-21T15:30'))).toBe('2020-08-24')
  })

  it('alarms nobody before the last two hours of that day', async () => {
    const head = await stage.person('tutruong.longbien')
    const dueToday = await acceptedAt('2020-08-26T09:10')
    const dueTomorrow = await acceptedAt('2020-08-26T15:10')
    const onBoard = async () => {
      const lines = (await dueSoonBoard(head, stage.world))?.lines ?? []
      return [dueToday, dueTomorrow].map((id) => lines.find((line) => line.id === id)?.risk ?? null)
    }
    const reminders = async () => {
      await sendReminders(stage.world)
      return stage.world.db.reminder.count({ where: { caseId: { in: [dueToday, dueTomorrow] } } })
    }
    const apologies = async () => {
      await draftApologies(stage.world)
      const ids = [dueToday, dueTomorrow]
      return stage.world.db.apologyDraft.count({ where: { caseId: { in: ids }, closedAt: null } })
    }
    at('2020-08-26T14:30')
    expect([await onBoard(), await reminders(), await apologies()]).toEqual([[null, null], 0, 0])
    at('2020-08-26T15:30')
    expect([await onBoard(), await apologies()]).toEqual([['today', null], 0])
    expect(await reminders()).toBeGreaterThan(0)
    at('2020-08-27T09:00')
    expect(await onBoard()).toEqual(['late', null])
    expect(await apologies()).toBe(1)
  })
})

describe('a result that goes by post', () => {
  const ready = async (): Promise<string> => {
    const id = await apply(atCommune)
    const [desk, officer, chairman] = await Promise.all(
      ['tiepnhan.giathuy', 'chuyenvien.giathuy', 'chutich.giathuy'].map(stage.person),
    )
    if (!desk || !officer || !chairman) throw new Error('the commune has no staff')
    await stage.run(desk, id, 'accept')
    await stage.run(officer, id, 'takeUp')
    await stage.run(officer, id, 'propose')
    await stage.run(chairman, id, 'approve')
    await stage.run(officer, id, 'registerResult', await signedResult(officer, id, stage.world))
    return id
  }
  const parcel = {
    way: 'post',
    recipient: 'Lê Văn Bảo',
    telephone: '0909 123 456',
    address: 'Số 5 phố Gia Thụy, quận Long Biên, Hà Nội',
    itemNumber: 'RR473124829VN',
  }

  it('is dispatched once the fee is settled, and the person is told, without their address in the history', async () => {
    const id = await ready()
    const desk = await stage.person('tiepnhan.giathuy')
    const before = await myCase(stage.citizen, id, stage.world)
    if (!before || 'elsewhere' in before) throw new Error('not a file of the citizen')
    expect(before.turn).toMatchObject({
      turn: 'desk',
      meaning: expect.stringContaining('Không cần đến nhận'),
    })
    const { seq } = await row(id)
    const tooSoon = await runCommand(
      desk,
      { caseId: id, version: seq, command: 'returnResult', input: parcel },
      stage.world,
    )
    expect(tooSoon).toMatchObject({ ok: false, error: { refusal: 'feeUnsettled' } })
    await stage.run(desk, id, 'collectFee', { method: 'postal' })
    await stage.run(desk, id, 'returnResult', parcel)

    const mine = await myCase(stage.citizen, id, stage.world)
    expect(mine).toMatchObject({
      status: 'returned',
      turn: { meaning: 'Kết quả đã được gửi qua bưu chính.' },
      post: { sent: { recipient: 'Lê Văn Bảo', itemNumber: 'RR473124829VN', on: '2020-08-17' } },
      fee: { receipt: { byPost: true, paid: true } },
    })
    const events = JSON.stringify(
      await stage.world.db.event.findMany({ where: { caseId: id } }),
      (_, value) => (typeof value === 'bigint' ? String(value) : value),
    )
    for (const secret of ['Bảo', '0909', 'Gia Thụy, quận', 'RR473124829VN'])
      expect(events).not.toContain(secret)
    const message = await stage.world.db.message.findFirstOrThrow({
      where: { caseId: id, template: 'returnResult' },
    })
    expect((await messageText(message, stage.world))?.paragraphs.join(' ')).toContain(
      'Số bưu gửi: RR473124829VN',
    )
    const period = { from: '2020-08-17', to: '2020-08-17' }
    const ledger = await fileLedgerOf(desk, { unitCode: 'ubnd-00130', period }, stage.world)
    expect(
      ledger?.rows.some((cells) => cells.includes('Qua bưu chính') && cells.includes('Lê Văn Bảo')),
    ).toBe(true)
  })

  it('needs to whom, where and how to reach them', async () => {
    const id = await ready()
    const desk = await stage.person('tiepnhan.giathuy')
    await stage.run(desk, id, 'collectFee', { method: 'transfer' })
    const { seq } = await row(id)
    const input = { way: 'post', recipient: 'Lê Văn Bảo' }
    expect(
      await runCommand(desk, { caseId: id, version: seq, command: 'returnResult', input }, stage.world),
    ).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: { telephone: 'required', address: 'required' } },
    })
  })

  it('is offered for no service whose results are fetched', async () => {
    const id = await stage.resultReady()
    const desk = await stage.person('tiepnhan')
    const attempt = async (command: 'collectFee' | 'returnResult', input: object) => {
      const { seq } = await row(id)
      return runCommand(desk, { caseId: id, version: seq, command, input }, stage.world)
    }
    expect(await attempt('collectFee', { method: 'postal' })).toMatchObject({
      error: { problems: { method: 'notByPost' } },
    })
    await stage.run(desk, id, 'collectFee', { method: 'cash' })
    expect(await attempt('returnResult', parcel)).toMatchObject({ error: { problems: { way: 'notByPost' } } })
  })

  it('that was wrong is sent again, and then the later item counts', async () => {
    const id = await ready()
    const desk = await stage.person('tiepnhan.giathuy')
    const officer = await stage.person('chuyenvien.giathuy')
    await stage.run(desk, id, 'collectFee', { method: 'postal' })
    await stage.run(desk, id, 'returnResult', { ...parcel, itemNumber: 'RR473124830VN' })
    at('2020-08-18T09:00')
    await stage.run(desk, id, 'correctResult', { fault: 'agency', reason: 'Sai năm sinh.' })
    await stage.run(officer, id, 'registerResult', await signedResult(officer, id, stage.world))
    expect(await myCase(stage.citizen, id, stage.world)).toMatchObject({ post: { sent: null } })
    at('2020-08-18T10:00')
    await stage.run(desk, id, 'returnResult', { ...parcel, itemNumber: undefined })
    expect(await myCase(stage.citizen, id, stage.world)).toMatchObject({
      post: { sent: { itemNumber: null, on: '2020-08-18' } },
    })
  })
})

describe('the figures of a unit', () => {
  const period = { from: '2020-08-17', to: '2020-08-18' }
  const report = (unitCode: string | null) => statisticsReport({ period, unitCode }, stage.world)
  const online = async (unitCode: string) => (await report(unitCode)).whole.row.received.online

  it('are its own; those below stand beside them, and everything adds up', async () => {
    const [district, giaThuy, boDe] = await Promise.all(
      ['ptp-long-bien', 'ubnd-00130', 'ubnd-00139'].map(online),
    )
    const longBien = await report('ptp-long-bien')
    expect(longBien.below?.units).toHaveLength(14)
    expect(longBien.below?.sum.row.received.online).toBe((district ?? 0) + (giaThuy ?? 0) + (boDe ?? 0))
    const city = await report('stp-ha-noi')
    expect(city.whole.row.received.total).toBe(0)
    expect(city.below?.units).toHaveLength(17)
    expect(city.below?.sum.row).toEqual(longBien.below?.sum.row)
    expect(city.below?.units.find(({ code }) => code === 'ptp-gia-lam')?.share).toBeNull()
  })

  it('list every district, also with nothing, and only those communes that have files', async () => {
    const codes = (await report(null)).units.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['ptp-quoc-oai', 'ptp-gia-lam', 'ptp-my-duc', 'ubnd-00130']))
    expect(codes).not.toContain('ubnd-00115')
  })

  it('are in the open data the same', async () => {
    at('2020-08-18T10:00')
    const asked = await openStatistics(new URLSearchParams({ ...period, unit: 'stp-ha-noi' }), stage.world)
    expect(asked).toMatchObject({ ok: true, value: { received: 0, onlineSharePercent: null } })
    if (asked.ok) expect(asked.value.below?.map(({ unit }) => unit)).toContain('ptp-my-duc')
  })
})
