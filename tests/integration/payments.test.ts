import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { orderRef } from '#lib/domain/payment/order-ref.ts'
import { nextStates, paymentStates } from '#lib/domain/payment/payment-state.ts'
import { caseSheet } from '#lib/queries/case-sheet.ts'
import { messageText } from '#lib/queries/message-text.ts'
import { myPayment } from '#lib/queries/payment/my-payment.ts'
import { feeReceiptOf } from '#lib/queries/slips/fee-receipt.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { closePending } from '#lib/use-cases/payment/close-pending.ts'
import { hearVnpay } from '#lib/use-cases/payment/hear-vnpay.ts'
import { startPayment } from '#lib/use-cases/payment/start-payment.ts'
import { paymentStorm } from '#tests/faults/payment-storm.ts'
import { seeded } from '#tests/faults/seeded.ts'
import { orderAtVnpay } from '#tests/support/orders-to-pay.ts'
import { openPaymentStage } from '#tests/support/payment-stage.ts'

const { stage, bank, world, fileOf, close } = await openPaymentStage()
afterAll(close)

const order = (caseId: string) => orderAtVnpay(stage.citizen, caseId, world)
const paymentOf = (orderRef: string) =>
  world.db.payment.findUniqueOrThrow({ where: { orderRef }, include: { refunds: true, receipt: true } })
/** Pays at the bank, and has the bank tell of it. */
const payAndTell = async ({ ref, address }: { ref: string; address: string }, action = 'silent') => {
  await bank.pay(address, action)
  return hearVnpay(await bank.notification(ref), world)
}
/** The rest of a quarter of an hour goes by. */
const wait = (minutes: number) => stage.clock.set(stage.clock.now().add({ minutes }))

test('a fee paid at VNPay is a receipt, an event and a message, once, however often the bank says so', async () => {
  const caseId = await stage.accepted()
  const made = await order(caseId)
  expect(await order(caseId)).toEqual(made)
  expect(await payAndTell(made)).toBe('00')
  expect(await hearVnpay(await bank.notification(made.ref), world)).toBe('02')
  const file = await fileOf(caseId)
  expect(file).toMatchObject({ feeSettled: true, status: 'accepted' })
  expect(file.receipt).toMatchObject({ method: 'vnpay', amount: 200_000n, takenBy: null })
  const message = await world.db.message.findFirstOrThrow({ where: { caseId, template: 'collectFee' } })
  expect((await messageText(message, world))?.paragraphs[0]).toContain('200.000 đồng')
  const printed = await feeReceiptOf(stage.citizen, caseId, world)
  expect(JSON.stringify(printed?.content)).toContain(made.ref)
  const desk = await stage.person('tiepnhan')
  expect((await caseSheet(desk, caseId, world))?.commands).not.toContain('collectFee')
})

test('a file that waited for its fee goes on with what was left of its limit', async () => {
  const caseId = await stage.inProgress()
  await stage.run(await stage.person('chuyenvien'), caseId, 'requestPayment')
  expect((await fileOf(caseId)).dueOn).toBeNull()
  const made = await order(caseId)
  expect(await payAndTell(made)).toBe('00')
  const file = await fileOf(caseId)
  expect(file).toMatchObject({ status: 'inProgress', feeSettled: true })
  expect(file.dueOn).not.toBeNull()
})

test('coming back from the bank changes nothing, and nobody else’s payments are shown', async () => {
  const caseId = await stage.accepted()
  const made = await order(caseId)
  await bank.pay(made.address, 'silent')
  const asking = { appUrl: 'https://motcua.example.vn', ip: '127.0.0.1', language: 'vi' } as const
  const mine = await myPayment(stage.citizen, caseId, asking, world)
  expect(mine).toMatchObject({
    isSettled: false,
    offered: ['vnpay', 'vietqr'],
    orders: [{ state: 'pending' }],
  })
  for (const name of ['tiepnhan', 'quantri', 'thanhtra'])
    expect(await myPayment(await stage.person(name), caseId, asking, world), name).toBeNull()
  const desk = await stage.person('tiepnhan')
  expect(await startPayment(desk, { caseId, method: 'vnpay' }, world)).toEqual({
    ok: false,
    error: 'notFound',
  })
})

test('nothing is paid before acceptance, twice, or where nothing is due', async () => {
  const submitted = await stage.submitted()
  const attempt = (caseId: string) => startPayment(stage.citizen, { caseId, method: 'vnpay' }, world)
  expect(await attempt(submitted)).toEqual({ ok: false, error: 'nothingToPay' })
  const paid = await stage.accepted()
  await stage.run(await stage.person('tiepnhan'), paid, 'collectFee', { method: 'card' })
  expect(await attempt(paid)).toEqual({ ok: false, error: 'nothingToPay' })
  const noBank = await stage.accepted()
  expect(await startPayment(stage.citizen, { caseId: noBank, method: 'vnpay' }, stage.world)).toEqual({
    ok: false,
    error: 'notOffered',
  })
})

test('nobody can say of themselves that they paid from afar', async () => {
  const caseId = await stage.accepted()
  const desk = await stage.person('tiepnhan')
  const { seq: version } = await fileOf(caseId)
  const { ref } = await order(caseId)
  const { id: paymentId } = await paymentOf(ref)
  for (const method of ['vnpay', 'vietqr', 'cash']) {
    const input = { method, paymentId }
    expect(await runCommand(desk, { caseId, version, command: 'collectFee', input }, world), method).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: { method: 'required' } },
    })
  }
})

test('money that comes too late, twice, or for a fee that was paid meanwhile is owed back and not lost', async () => {
  const late = await order(await stage.accepted())
  expect(await payAndTell(late, 'cancelThenPaid')).toBe('00')
  // The bank said first that it was broken off: the portal hears that now, and then that it went through after all.
  const cancelled = await order(await stage.accepted())
  await bank.pay(cancelled.address, 'cancel')
  expect(await hearVnpay(await bank.notification(cancelled.ref), world)).toBe('00')
  expect((await paymentOf(cancelled.ref)).state).toBe('failed')

  const caseId = await stage.accepted()
  const atDesk = await order(caseId)
  await stage.run(await stage.person('tiepnhan'), caseId, 'collectFee', { method: 'cash' })
  expect(await payAndTell(atDesk)).toBe('00')
  const owed = await paymentOf(atDesk.ref)
  expect(owed).toMatchObject({
    state: 'refundDue',
    receipt: null,
    refunds: [{ ground: 'paidTwice', state: 'due' }],
  })
  const told = await world.db.message.findFirstOrThrow({ where: { caseId, template: 'refundDue' } })
  expect((await messageText(told, world))?.subject).toMatch(/^Sẽ hoàn 200\.000 đồng/)

  const withdrawn = await stage.accepted()
  const tooLate = await order(withdrawn)
  await stage.run(stage.citizen, withdrawn, 'withdraw')
  expect(await payAndTell(tooLate)).toBe('00')
  expect(await paymentOf(tooLate.ref)).toMatchObject({
    state: 'refundDue',
    amount: 200_000n,
    refunds: [{ ground: 'fileEnded', amount: 200_000n }],
  })
})

test('an order that nobody told us about is asked about, and closed within one round', async () => {
  const [silent, untouched, broken] = [
    await order(await stage.accepted()),
    await order(await stage.accepted()),
    await order(await stage.accepted()),
  ]
  await bank.pay(silent.address, 'silent')
  await bank.pay(broken.address, 'timeout')
  expect(await closePending(world)).toBe(0)
  wait(16)
  await closePending(world)
  expect(await paymentOf(silent.ref)).toMatchObject({ state: 'paid', receipt: { method: 'vnpay' } })
  expect((await paymentOf(untouched.ref)).state).toBe('expired')
  expect((await paymentOf(broken.ref)).state).toBe('failed')
  // What the bank tells afterwards was known already.
  expect(await hearVnpay(await bank.notification(silent.ref), world)).toBe('02')
})

test('a bank that cannot be reached closes nothing, and is asked again', async () => {
  const made = await order(await stage.accepted())
  await bank.pay(made.address, 'silent')
  wait(16)
  const away = { ...world, vnpay: { ...bank.vnpay, ask: () => Promise.reject(new Error('nobody there')) } }
  await expect(closePending(away)).rejects.toThrow('could not be asked')
  expect((await paymentOf(made.ref)).state).toBe('pending')
  wait(16)
  await closePending(world)
  expect((await paymentOf(made.ref)).state).toBe('paid')
})

test('the database itself refuses another amount, and every way that the table of states does not have', async () => {
  const caseId = await stage.accepted()
  const { ref } = await order(caseId)
  const { id: _, state: __, refunds: ___, receipt: ____, ...row } = await paymentOf(ref)
  await expect(world.db.payment.update({ where: { orderRef: ref }, data: { amount: 1n } })).rejects.toThrow()
  await expect(world.db.payment.delete({ where: { orderRef: ref } })).rejects.toThrow()
  await expect(world.db.paymentNotification.deleteMany({})).rejects.toThrow()
  let made = 0
  for (const from of paymentStates.filter((state) => state !== 'pending')) {
    for (const to of paymentStates.filter((state) => state !== from)) {
      const id = randomUUID()
      const chance = new Uint8Array(10).fill(++made)
      const settledAt = new Date()
      await world.db.payment.create({
        data: { ...row, id, orderRef: orderRef(chance), state: from, settledAt },
      })
      const moved = await world.db.payment
        .update({ where: { id }, data: { state: to, settledAt: to === 'pending' ? null : settledAt } })
        .then(
          () => true,
          () => false,
        )
      expect(moved, `${from} to ${to}`).toBe(nextStates[from].includes(to))
    }
  }
})

test('sixty payments, notified in a storm with forgeries: the books of both sides agree to the đồng', async () => {
  stage.clock.set(Temporal.Now.instant())
  const orders = []
  const desk = await stage.person('tiepnhan')
  for (let index = 0; index < 60; index++) {
    const caseId = await stage.submitted()
    await stage.run(desk, caseId, index % 3 === 0 ? 'requestPayment' : 'accept')
    orders.push(await order(caseId))
  }
  const said = await paymentStorm({
    ...{ world, bank, orders, chance: seeded(20261129) },
    deliver: (query) => hearVnpay(query, world),
  })
  expect(said.at(-1)).toContain('55 payments, 55 receipts, 55 events, 55 messages, forged accepted 0')
}, 120_000)
