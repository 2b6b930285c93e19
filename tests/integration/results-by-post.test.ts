import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { err, ok } from '#lib/domain/kernel/result.ts'
import type { ItemState } from '#lib/domain/post/item-state.ts'
import type { Carrier, CarrierOrder } from '#lib/outside/carrier/index.ts'
import { messageText } from '#lib/queries/message-text.ts'
import { myCase } from '#lib/queries/my-case.ts'
import { batchSheet } from '#lib/queries/post/batch-sheet.ts'
import { postRooms } from '#lib/queries/post/batches.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { runForMany } from '#lib/use-cases/case/run-for-many.ts'
import { dispatchBatch } from '#lib/use-cases/post/dispatch-batch.ts'
import { leaveOut } from '#lib/use-cases/post/leave-out.ts'
import { makeBatch } from '#lib/use-cases/post/make-batch.ts'
import { numberItems } from '#lib/use-cases/post/number-items.ts'
import { receiveCall } from '#lib/use-cases/post/receive-call.ts'
import { registerPost } from '#lib/use-cases/post/register-post.ts'
import { reportItem } from '#lib/use-cases/post/report-item.ts'
import { longBien, readyByPost } from '#tests/support/by-post.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { signedResult } from '#tests/support/submit.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let staff: Awaited<ReturnType<typeof longBien>>
beforeAll(async () => {
  stage = await openStage()
  staff = await longBien(stage)
})
afterAll(() => stage.close())

const unitCode = 'ptp-long-bien'
const at = (moment: string) =>
  stage.clock.set(Temporal.ZonedDateTime.from(`${moment}[Asia/Ho_Chi_Minh]`).toInstant())
beforeEach(() => at('2020-08-17T09:00'))

const good = <T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (outcome.ok) return outcome.value
  throw new Error(JSON.stringify(outcome.error))
}
const batchOf = async (...caseIds: string[]): Promise<string> =>
  good(await makeBatch(staff.desk, { unitCode, caseIds }, stage.world)).batchId
const dispatched = async (...caseIds: string[]): Promise<string> => {
  const batchId = await batchOf(...caseIds)
  good(await dispatchBatch(staff.desk, batchId, stage.world))
  return batchId
}
/** Handed over at the post office by itself. */
const alone = async (caseId: string, itemNumber = '') => {
  const { seq: version } = await stage.world.db.case.findUniqueOrThrow({ where: { id: caseId } })
  const to = { recipient: 'Lê Văn Bảo', telephone: '0909 123 456', address: 'Số 5 phố Sài Đồng' }
  const input = { way: 'post', ...to, itemNumber }
  return runCommand(staff.desk, { caseId, version, command: 'returnResult', input }, stage.world)
}
const itemsIn = async (batchId: string) => (await batchSheet(staff.desk, batchId, stage.world))?.items ?? []
const status = async (id: string) =>
  (await stage.world.db.case.findUniqueOrThrow({ where: { id }, select: { status: true } })).status
const mine = async (id: string) => {
  const file = await myCase(stage.citizen, id, stage.world)
  if (!file || 'elsewhere' in file) throw new Error('not a file of the citizen')
  return file
}
const call = (itemNumber: string, state: ItemState, hours: number) =>
  receiveCall(
    {
      ...{ carrier: 'vnpost', itemNumber, state },
      at: Temporal.Instant.from('2020-08-17T03:00:00Z').add({ hours }),
      ...(state === 'delivered' && { received: { by: 'Lê Văn Bảo', as: 'household' } }),
    },
    stage.world,
  )
const toldOf = async (caseId: string, template: string): Promise<string[]> => {
  const messages = await stage.world.db.message.findMany({ where: { caseId, template } })
  return Promise.all(
    messages.map(async (message) => {
      const text = await messageText(message, stage.world)
      return [text?.subject, ...(text?.paragraphs ?? [])].join('\n')
    }),
  )
}

describe('a batch for the post office', () => {
  it('takes the ready results that go by post, numbers them from the range of the unit, and leaves once', async () => {
    const [first, second, unpaid] = [
      await readyByPost(stage),
      await readyByPost(stage, { method: 'transfer' }),
      await readyByPost(stage, { method: null }),
    ]
    const [room] = (await postRooms(staff.desk, stage.world)) ?? []
    expect(room?.ready.map(({ caseId, isFeeSettled }) => [caseId, isFeeSettled])).toEqual(
      expect.arrayContaining([
        [first, true],
        [second, true],
        [unpaid, false],
      ]),
    )
    const batchId = await batchOf(first, second, unpaid)
    const items = await itemsIn(batchId)
    expect(items.map(({ caseId }) => caseId).sort()).toEqual([first, second].sort())
    expect(items.map(({ numberKind, state }) => [numberKind, state])).toEqual([
      ['s10', 'registered'],
      ['s10', 'registered'],
    ])
    expect(new Map(items.map(({ caseId, cashOnDelivery }) => [caseId, cashOnDelivery]))).toEqual(
      new Map([
        [first, 16_000],
        [second, 0],
      ]),
    )
    expect(await status(first)).toBe('resultReady')
    expect(await makeBatch(staff.desk, { unitCode, caseIds: [first] }, stage.world)).toEqual(
      err('nothingReady'),
    )

    expect(await dispatchBatch(staff.desk, batchId, stage.world)).toEqual(ok({ leftBehind: [] }))
    expect([await status(first), await status(second)]).toEqual(['returned', 'returned'])
    expect(await dispatchBatch(staff.desk, batchId, stage.world)).toEqual(err('goneAlready'))
    const [told] = await toldOf(first, 'returnResult')
    expect(told).toContain(`Số bưu gửi: ${items.find(({ caseId }) => caseId === first)?.itemNumber}`)
  })

  it('does not exist for another desk, and for officers of the same house', async () => {
    const batchId = await batchOf(await readyByPost(stage))
    const others = [await stage.person('tiepnhan'), staff.officer, staff.head]
    for (const other of others) {
      expect(await batchSheet(other, batchId, stage.world)).toBeNull()
      expect(await dispatchBatch(other, batchId, stage.world)).toEqual(err('notFound'))
      expect(await makeBatch(other, { unitCode, caseIds: [] }, stage.world)).toEqual(err('notFound'))
    }
  })

  it('lets a result go out alone only after it has left the batch', async () => {
    const id = await readyByPost(stage)
    const batchId = await batchOf(id)
    expect(await alone(id)).toMatchObject({ ok: false, error: { problems: { way: 'inABatch' } } })
    const [item] = await itemsIn(batchId)
    expect(await leaveOut(staff.desk, { batchId, itemId: item?.id ?? '' }, stage.world)).toEqual(ok(true))
    expect(await alone(id)).toMatchObject({ ok: true })
    expect(await dispatchBatch(staff.desk, batchId, stage.world)).toEqual(err('empty'))
  })

  it('is made of one result that goes alone, already handed over, and the carrier is told of it', async () => {
    const id = await readyByPost(stage)
    expect(await alone(id, 'rr 9900 0000 1 vn')).toMatchObject({ ok: true })
    const { batchId } = await stage.world.db.postalItem.findFirstOrThrow({ where: { caseId: id } })
    const [room] = (await postRooms(staff.desk, stage.world)) ?? []
    expect(room?.batches.find((batch) => batch.id === batchId)).toMatchObject({
      items: 1,
      dispatchedAt: '2020-08-17T02:00:00.000Z',
    })
    expect(await itemsIn(batchId ?? '')).toMatchObject([
      { itemNumber: 'RR990000001VN', state: 'dispatched', cashOnDelivery: 16_000 },
    ])
    const told: CarrierOrder[] = []
    const carrier: Carrier = {
      register: async (order) => {
        told.push(order)
        return ok({ itemNumber: order.itemNumber ?? '' })
      },
    }
    await workOff(stage, {}, carrier)
    expect(told.map(({ itemNumber }) => itemNumber)).toContain('RR990000001VN')
    expect(await alone(await readyByPost(stage), 'RR990000001VN')).toMatchObject({
      error: { problems: { itemNumber: 'numberTaken' } },
    })
    expect(await alone(await readyByPost(stage), '?')).toMatchObject({
      error: { problems: { itemNumber: 'notAnItemNumber' } },
    })
  })

  it('is one for all results that are ticked together; what has changed meanwhile stays in the drawer', async () => {
    const [first, second, stale, unpaid] = [
      await readyByPost(stage),
      await readyByPost(stage),
      await readyByPost(stage),
      await readyByPost(stage, { method: null }),
    ]
    const rows = await stage.world.db.case.findMany({
      where: { id: { in: [first, second, stale, unpaid] } },
      select: { id: true, seq: true },
    })
    const files = rows.map(({ id, seq }) => ({ caseId: id, version: id === stale ? seq - 1 : seq }))
    const results = await runForMany(
      staff.desk,
      { command: 'returnResult', files, answers: { confirmed: 'yes' } },
      stage.world,
    )
    expect(new Map(results.map(({ caseId, failure }) => [caseId, failure?.kind ?? 'done']))).toEqual(
      new Map([
        [first, 'done'],
        [second, 'done'],
        [stale, 'stale'],
        [unpaid, 'refused'],
      ]),
    )
    const items = await stage.world.db.postalItem.findMany({
      where: { caseId: { in: [first, second, stale, unpaid] } },
      include: { batch: true },
    })
    expect(new Set(items.map(({ caseId }) => caseId))).toEqual(new Set([first, second]))
    expect(new Set(items.map(({ batchId }) => batchId)).size).toBe(1)
    expect(items[0]?.batch?.dispatchedBy).toBe(staff.desk.accountId)
    expect(await status(stale)).toBe('resultReady')
  })

  it('leaves behind what was called back meanwhile, and takes the rest', async () => {
    const [wrong, right] = [await readyByPost(stage), await readyByPost(stage)]
    const batchId = await batchOf(wrong, right)
    const items = await itemsIn(batchId)
    await stage.run(staff.officer, wrong, 'correctResult', { fault: 'agency', reason: 'Sai năm sinh.' })
    expect(await dispatchBatch(staff.desk, batchId, stage.world)).toEqual(ok({ leftBehind: [] }))
    expect((await itemsIn(batchId)).map(({ caseId }) => caseId)).toEqual([right])
    expect(items).toHaveLength(2)
    // The office bears the cost of what goes again through its fault (NĐ 61/2018 Đ.21).
    await stage.run(
      staff.officer,
      wrong,
      'registerResult',
      await signedResult(staff.officer, wrong, stage.world),
    )
    expect((await itemsIn(await batchOf(wrong))).map(({ postageBy }) => postageBy)).toEqual(['office'])
  })

  it('takes numbers from labels, with a doubt about a wrong check digit, but one number for one item', async () => {
    const batchId = await batchOf(await readyByPost(stage), await readyByPost(stage))
    const [first, second] = await itemsIn(batchId)
    if (!first || !second) throw new Error('two items are in the batch')
    const label = (itemNumber: string, postage = '') => ({ itemNumber, postage, postageBy: 'recipient' })
    const keep = (...labels: [string, ReturnType<typeof label>][]) =>
      numberItems(staff.desk, { batchId, labels: new Map(labels) }, stage.world)
    expect(
      await keep([first.id, label('rr 4731 2482 8 vn', '26.000')], [second.id, label('BCCS0099')]),
    ).toEqual(ok(true))
    expect(
      (await itemsIn(batchId)).map(({ id, itemNumber, numberKind, postage }) => [
        id,
        itemNumber,
        numberKind,
        postage,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [first.id, 'RR473124828VN', 'wrongCheckDigit', 26_000],
        [second.id, 'BCCS0099', 'own', null],
      ]),
    )
    for (const [typed, control, code] of [
      [label('RR473124828VN'), 'itemNumber', 'numberTaken'],
      [label('số'), 'itemNumber', 'notAnItemNumber'],
      [label('', '26,5'), 'postage', 'notMoney'],
    ] as const)
      expect(await keep([second.id, typed])).toEqual(err(new Map([[second.id, { control, code }]])))
  })
})

describe('what the carrier reports', () => {
  it('is taken in any order and however often, and ends with who received it', async () => {
    const id = await readyByPost(stage)
    const batchId = await dispatched(id)
    const number = (await itemsIn(batchId))[0]?.itemNumber ?? ''
    for (const [state, hours] of [
      ['outForDelivery', 3],
      ['inTransit', 1],
      ['outForDelivery', 3],
      ['delivered', 9],
      ['failedAttempt', 5],
      ['delivered', 9],
    ] as const)
      expect((await call(number, state, hours)).ok).toBe(true)
    expect(await itemsIn(batchId)).toMatchObject([
      { state: 'delivered', received: 'Lê Văn Bảo (người trong nhà)', next: [] },
    ])
    expect(await stage.world.db.carrierCall.count({ where: { itemNumber: number } })).toBe(4)
    expect(await toldOf(id, 'postNews')).toHaveLength(1)
    expect(await status(id)).toBe('returned')
    expect((await mine(id)).post?.sent).toMatchObject({ state: 'delivered', receivedBy: 'Lê Văn Bảo' })
  })

  it('about a number that nobody knows, or that has not left yet, is to be called again', async () => {
    const id = await readyByPost(stage)
    const batchId = await batchOf(id)
    const number = (await itemsIn(batchId))[0]?.itemNumber ?? ''
    expect(await call(number, 'inTransit', 1)).toEqual(err('unknownItem'))
    expect(await call('RR999999999VN', 'delivered', 1)).toEqual(err('unknownItem'))
    good(await dispatchBatch(staff.desk, batchId, stage.world))
    expect(await call(number, 'inTransit', 1)).toEqual(ok('inTransit'))
    expect(await stage.world.db.carrierCall.findMany({ where: { itemNumber: number } })).toMatchObject([
      { outcome: 'recorded' },
    ])
  })

  it('that an item came back puts the result into the drawer, once, and asks the owner what to do', async () => {
    const id = await readyByPost(stage)
    const batchId = await dispatched(id)
    const number = (await itemsIn(batchId))[0]?.itemNumber ?? ''
    await Promise.all([
      call(number, 'returned', 30),
      call(number, 'returned', 30),
      call(number, 'failedAttempt', 9),
    ])
    expect(await status(id)).toBe('resultReady')
    const events = await stage.world.db.event.findMany({ where: { caseId: id, type: 'receiveReturnedMail' } })
    expect(events.map(({ actorRole }) => actorRole)).toEqual(['system'])
    const [told] = await toldOf(id, 'receiveReturnedMail')
    expect(told).toContain('Mã nhận kết quả: KQ-')
    // Not to the same address again by itself.
    const [room] = (await postRooms(staff.desk, stage.world)) ?? []
    expect(room?.ready.map(({ caseId }) => caseId)).not.toContain(id)
    expect((await mine(id)).post).toMatchObject({ wanted: null })
    const { finishedOn } = await stage.world.db.case.findUniqueOrThrow({ where: { id } })
    expect(finishedOn?.toISOString().slice(0, 10)).toBe('2020-08-17')
  })
})

describe('what the desk knows of an item', () => {
  it('is recorded with the proof of delivery, and only what can follow', async () => {
    const batchId = await dispatched(await readyByPost(stage))
    const itemId = (await itemsIn(batchId))[0]?.id ?? ''
    const report = (state: string, more = {}) =>
      reportItem(staff.desk, { batchId, itemId, state, ...more }, stage.world)
    at('2020-08-18T09:00')
    expect(await report('delivered')).toEqual(err({ receivedBy: 'required', receivedAs: 'required' }))
    expect(await report('dispatched')).toEqual(err({ state: 'notNow' }))
    expect(await report('lost')).toEqual(ok('lost'))
    at('2020-08-19T09:00')
    expect(await report('delivered', { receivedBy: ' lê  văn bảo', receivedAs: 'self' })).toEqual(
      ok('delivered'),
    )
    expect(await report('returned')).toEqual(err({ state: 'notNow' }))
    expect(
      await reportItem(await stage.person('tiepnhan'), { batchId, itemId, state: 'lost' }, stage.world),
    ).toEqual(err('notFound'))
  })
})

describe('the carrier', () => {
  it('is told of each item until it has heard of it, and what it refuses is shown at the desk', async () => {
    const ids = [await readyByPost(stage), await readyByPost(stage), await readyByPost(stage)]
    const batchId = await dispatched(...ids)
    const told: CarrierOrder[] = []
    let isDead = true
    const [refused] = await itemsIn(batchId)
    const carrier: Carrier = {
      register: async (order) => {
        told.push(order)
        if (isDead) throw new Error('nobody answers')
        return order.orderNumber === refused?.id ? err('213') : ok({ itemNumber: order.itemNumber ?? '' })
      },
    }
    await expect(registerPost(batchId, carrier, stage.world)).rejects.toThrow('3 of 3')
    isDead = false
    await registerPost(batchId, carrier, stage.world)
    await registerPost(batchId, carrier, stage.world)
    expect(told).toHaveLength(6)
    expect(told[0]).toMatchObject({
      cashOnDelivery: 16_000,
      sender: { name: 'Phòng Tư pháp quận Long Biên' },
    })
    const items = await itemsIn(batchId)
    expect(items.map(({ isKnownToCarrier }) => isKnownToCarrier).sort()).toEqual([false, true, true])
    expect(items.find(({ id }) => id === refused?.id)).toMatchObject({ carrierProblem: '213' })
  })

  it('that is not configured changes nothing', async () => {
    const batchId = await dispatched(await readyByPost(stage))
    await registerPost(batchId, null, stage.world)
    expect(await itemsIn(batchId)).toMatchObject([
      { isKnownToCarrier: false, carrierProblem: null, state: 'dispatched' },
    ])
  })
})
