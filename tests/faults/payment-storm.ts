import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { canonicalQuery, parametersIn } from '#lib/domain/payment/vnpay-text.ts'
import { firstBrokenLink } from '#lib/outside/database/history.ts'
import type { World } from '#lib/outside/world.ts'
import type { TestBank } from '#tests/support/test-bank.ts'
import type { Chance } from './seeded.ts'

/** An order that somebody has paid, or broken off, at the bank. */
export type StormOrder = {
  readonly caseId: string
  readonly ref: string
  /** Where the payer goes. */
  readonly address: string
}

type Delivery = { readonly ref: string; readonly query: string; readonly forged: ForgedWay | null }

/** Six ways to make a notification that must not be believed. */
const forgedWays = ['signature', 'amount', 'terminal', 'unknownOrder', 'replay', 'currencyOrNoHash'] as const
type ForgedWay = (typeof forgedWays)[number]

export type Storm = {
  readonly world: World
  readonly bank: TestBank
  readonly chance: Chance
  readonly orders: readonly StormOrder[]
  /** Gives one notification to the portal; answers with its RspCode. */
  readonly deliver: (query: string) => Promise<string>
  /** What the payer sees who comes back from the bank: the heading of the notice. */
  readonly comeBack?: (order: StormOrder, query: string) => Promise<string>
}

const atOnce = 16

/**
 * Pays every order at the bank (every twelfth is broken off), and has the portal notified of each one to seven times,
 * shuffled, many at once, a fifth of all notifications forged; a twentieth of the payers is notified about before they
 * come back, and as many come back before it. Then the books of both sides are compared.
 * @returns lines that say what happened
 */
export const paymentStorm = async (storm: Storm): Promise<string[]> => {
  const { world, bank, chance, orders, deliver, comeBack } = storm
  const broken = new Set(orders.filter((_, index) => index % 12 === 11).map(({ ref }) => ref))
  await abreast(orders, async (order) => {
    const back = await bank.pay(order.address, broken.has(order.ref) ? 'cancel' : 'silent')
    assert.match(back, /vnp_SecureHash=/, back)
  })
  const genuine = new Map(
    await abreast(orders, async ({ ref }) => [ref, await bank.notification(ref)] as const),
  )
  const queryOf = (ref: string): string => genuine.get(ref) ?? ''

  const twentieth = Math.max(1, Math.round(orders.length / 20))
  const paid = chance.shuffled(orders.filter(({ ref }) => !broken.has(ref)))
  const [before, after] = [paid.slice(0, twentieth), paid.slice(twentieth, 2 * twentieth)]
  const answers = new Map<string, string[]>()
  const give = async ({ ref, query, forged }: Delivery): Promise<void> => {
    const answer = await deliver(query)
    const key = forged ? `forged: ${forged}` : ref
    answers.set(key, [...(answers.get(key) ?? []), answer])
  }
  let seenAtReturn = 0
  for (const order of before) {
    await give({ ref: order.ref, query: queryOf(order.ref), forged: null })
    if (comeBack) assert.equal(await comeBack(order, queryOf(order.ref)), 'Đã nhận phí')
    seenAtReturn++
  }
  for (const order of comeBack ? after : []) {
    assert.equal(await comeBack?.(order, queryOf(order.ref)), 'Đang chờ ngân hàng xác nhận')
    const { state } = await world.db.payment.findUniqueOrThrow({ where: { orderRef: order.ref } })
    assert.equal(state, 'pending', 'coming back changes nothing')
  }

  const real = orders.flatMap(({ ref }): Delivery[] =>
    Array.from({ length: 1 + chance.below(7) }, () => ({ ref, query: queryOf(ref), forged: null })),
  )
  const false_ = Array.from({ length: Math.round(real.length / 4) }, (_, index): Delivery => {
    const forged = forgedWays[index % forgedWays.length] as ForgedWay
    const { ref } = chance.pick(orders)
    return { ref, forged, query: forge(forged, queryOf(ref), { chance, orders, bank }) }
  })
  const all = chance.shuffled([...real, ...false_])
  const began = performance.now()
  await abreast(all, give)
  const seconds = (performance.now() - began) / 1000

  const believed = [...answers]
    .filter(([key]) => key.startsWith('forged'))
    .flatMap(([key, given]) =>
      given.filter((answer) => answer === '00' || answer === '02').map((answer) => `${key}: ${answer}`),
    )
  assert.deepEqual(believed, [], 'a forged notification was believed')
  // VNPay calls again whatever was not answered 00 or 02.
  let again = 0
  for (const { ref } of orders) {
    const given = answers.get(ref) ?? []
    while (!given.includes('00')) {
      assert(again++ < orders.length, `${ref} was never accepted: ${given}`)
      given.push(await deliver(queryOf(ref)))
    }
    assert.equal(given.filter((answer) => answer === '00').length, 1, `${ref} acted more than once: ${given}`)
  }
  const books = await compareBooks(storm, orders)
  return [
    `${orders.length} orders, ${orders.length - broken.size} paid and ${broken.size} broken off at the bank`,
    `${real.length + before.length} true notifications and ${false_.length} forged (${Math.round((100 * false_.length) / all.length)} %), ${Math.round(all.length / seconds)} a second; ${again} called again`,
    `${seenAtReturn} notified about before the payer came back${comeBack ? `, ${after.length} came back first and changed nothing` : ''}`,
    ...[...answers]
      .filter(([key]) => key.startsWith('forged'))
      .map(
        ([key, given]) =>
          `  ${key}: ${given.length} times, answered ${[...new Set(given)].sort().join(', ')}`,
      ),
    ...books,
  ]
}

/** To the đồng: what the bank took, what the payments say, what the receipts say. */
const compareBooks = async ({ world, bank }: Storm, orders: readonly StormOrder[]): Promise<string[]> => {
  const refs = orders.map(({ ref }) => ref)
  const mine = new Set(refs)
  const taken = (await bank.ledger()).filter(({ ref, status }) => status === '00' && mine.has(ref))
  const ledgerSum = taken.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  const payments = await world.db.payment.findMany({
    where: { orderRef: { in: refs } },
    include: { receipt: true },
  })
  const paid = payments.filter(({ state }) => state === 'paid')
  const receipts = payments.flatMap(({ receipt }) => receipt ?? [])
  assert.equal(payments.filter(({ state }) => state === 'pending').length, 0)
  assert.equal(paid.length, taken.length)
  assert.equal(receipts.length, paid.length, 'receipts = payments')
  assert.equal(sumOf(paid), ledgerSum)
  assert.equal(sumOf(receipts), ledgerSum)
  const owed = await world.db.refund.count({ where: { paymentId: { in: payments.map(({ id }) => id) } } })
  assert.equal(owed, 0)
  const caseIds = paid.map(({ caseId }) => caseId)
  const events = await world.db.event.count({
    where: { caseId: { in: caseIds }, type: { in: ['collectFee', 'receivePayment'] } },
  })
  assert.equal(events, paid.length, 'one event for each payment')
  const told = await world.db.message.count({
    where: { caseId: { in: caseIds }, template: { in: ['collectFee', 'receivePayment'] } },
  })
  assert.equal(told, paid.length, 'one message for each payment')
  const numbers = receipts.map(({ number }) => number).sort((a, b) => a - b)
  assert.equal(new Set(numbers).size, numbers.length)
  assert.equal((numbers.at(-1) ?? 0) - (numbers[0] ?? 0) + 1, numbers.length, 'numbers without gaps')
  for (const { caseId } of paid.slice(0, 50)) assert.equal(await firstBrokenLink(world.db, caseId), null)
  const waiting = await world.db.case.count({ where: { id: { in: caseIds }, status: 'awaitingPayment' } })
  assert.equal(waiting, 0, 'a file that waited for its fee goes on')
  return [
    `bank ${ledgerSum} đ = payments ${sumOf(paid)} đ = receipts ${sumOf(receipts)} đ; ${paid.length} payments, ${receipts.length} receipts, ${events} events, ${told} messages, forged accepted 0`,
  ]
}

const sumOf = (rows: readonly { readonly amount: bigint }[]): bigint =>
  rows.reduce((sum, { amount }) => sum + amount, 0n)

type Forging = { readonly chance: Chance; readonly orders: readonly StormOrder[]; readonly bank: TestBank }

/** A true notification made false. Every second time by somebody who even knows the secret, where that is no proof. */
const forge = (way: ForgedWay, query: string, { chance, orders, bank }: Forging): string => {
  const parameters = parametersIn(query)
  assert(parameters.ok)
  const values = parameters.value
  const knowsSecret = chance.isOneIn(2)
  const changed = (more: Readonly<Record<string, string>>): string => {
    const body = canonicalQuery({ ...values, ...more })
    const hash = knowsSecret
      ? createHmac('sha512', bank.secret).update(body).digest('hex')
      : values.vnp_SecureHash
    return `${body}&vnp_SecureHash=${hash}`
  }
  switch (way) {
    case 'signature': {
      const at = query.length - 1 - chance.below(128)
      return query.slice(0, at) + (query[at] === '0' ? '1' : '0') + query.slice(at + 1)
    }
    case 'amount':
      return changed({ vnp_Amount: String(Number(values.vnp_Amount) + 100 * (1 + chance.below(9))) })
    case 'terminal':
      return changed({ vnp_TmnCode: 'OTHERONE' })
    case 'unknownOrder':
      return changed({ vnp_TxnRef: 'MCTP123456789AB' })
    case 'replay': {
      // The signature of one order under the name of another.
      const others = orders.filter(({ ref }) => ref !== values.vnp_TxnRef)
      return query.replace(values.vnp_TxnRef ?? '', chance.pick(others).ref)
    }
    case 'currencyOrNoHash':
      return knowsSecret ? changed({ vnp_CurrCode: 'USD' }) : canonicalQuery(values)
  }
}

/** Everything, so many at a time. */
const abreast = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  let next = 0
  const one = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as T)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return results
}
