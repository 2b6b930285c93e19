import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { openVnpay } from '#lib/outside/payments/vnpay.ts'
import type { World } from '#lib/outside/world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { filledDraft } from '#tests/support/filled-draft.ts'
import { orderAtVnpay } from '#tests/support/orders-to-pay.ts'
import { openTestBank } from '#tests/support/test-bank.ts'
import { openFaultStage } from './fault-stage.ts'
import { paymentStorm, type StormOrder } from './payment-storm.ts'
import { seeded } from './seeded.ts'

/**
 * So many fees paid at the bank simulator, the built server notified of them over HTTP in a storm (see `paymentStorm`),
 * and every signature of both sides checked by a program in another language.
 * @returns lines that say what happened
 */
export const paymentsUnderFire = async (count: number, seed: number): Promise<string> => {
  await using cleanup = new AsyncDisposableStack()
  const bank = await openTestBank()
  cleanup.defer(bank.close)
  const stage = cleanup.use(await openFaultStage(bank.settings))
  const world = { ...stage.world, vnpay: openVnpay(bank.settings) }
  const session = await stage.signIn()
  const citizen = await personOf(session.sessionId, world)
  const orders: StormOrder[] = []
  for (let index = 0; index < count; index++) {
    const caseId = await fileWithFee(citizen, index, world)
    orders.push(await orderAtVnpay(citizen, caseId, world))
    if ((index + 1) % 100 === 0) console.log(`  ${index + 1} orders`)
  }
  const times: number[] = []
  const said = await paymentStorm({
    ...{ world, bank, orders, chance: seeded(seed) },
    deliver: async (query) => {
      const began = performance.now()
      const response = await fetch(`${stage.server.origin}/api/payments/vnpay/ipn?${query}`)
      const { RspCode } = (await response.json()) as { RspCode: string }
      times.push(performance.now() - began)
      return RspCode
    },
    comeBack: async ({ caseId }, query) => {
      const page = await fetch(`${stage.server.origin}/ho-so/${caseId}/thanh-toan/ket-qua?${query}`, {
        headers: { cookie: session.cookie },
      })
      const html = await page.text()
      const notices = ['Đã nhận phí', 'Đang chờ ngân hàng xác nhận', 'Chưa thanh toán']
      return notices.find((notice) => html.includes(notice)) ?? `${page.status}`
    },
  })
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  const notifications = await Promise.all(orders.map(({ ref }) => bank.notification(ref)))
  const addresses = orders.map(({ address }) => address.slice(address.indexOf('?') + 1))
  return [
    `${count} payments (seed ${seed})`,
    ...said,
    `answered in ${at(0.5)} ms (median), ${at(0.99)} ms (99 %), ${at(1 - 1 / times.length)} ms (slowest)`,
    `by Python: of our addresses ${await checkedByPython(addresses, bank.secret)}; of the bank's notifications ${await checkedByPython(notifications, bank.secret)}`,
  ].join('\n')
}

const personOf = async (sessionId: string, world: World) => {
  const actor = await actorOfSession(sessionId, world)
  assert(actor.kind === 'person')
  return actor
}

/** A file that has to be paid: every third waits for it, the others go on meanwhile. */
const fileWithFee = async (
  citizen: Awaited<ReturnType<typeof personOf>>,
  index: number,
  world: World,
): Promise<string> => {
  const submitted = await submitApplication(citizen, await filledDraft(citizen, world), world)
  assert(submitted.ok, JSON.stringify(submitted))
  const { caseId } = submitted.value
  const account = await world.db.account.findUniqueOrThrow({ where: { email: 'tiepnhan@demo.vn' } })
  const desk = await personOf((await openSession(account.id, world)).sessionId, world)
  const command = index % 3 === 0 ? 'requestPayment' : 'accept'
  const done = await runCommand(desk, { caseId, version: 1, command, input: {} }, world)
  assert(done.ok, JSON.stringify(done))
  return caseId
}

/** "1000 signed, 0 not", by Python's HMAC and URL encoding; a machine without Python says so. */
const checkedByPython = async (queries: readonly string[], secret: string): Promise<string> => {
  const python = spawn('python3', [`${import.meta.dirname}/vnpay_signatures.py`, secret], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const missing = once(python, 'error').then(() => 'not checked: there is no python3 here')
  python.stdin.on('error', () => undefined)
  python.stdin.end(queries.join('\n'))
  const said = await Promise.race([text(python.stdout), missing])
  assert(!/ [1-9]\d* not/.test(said), said)
  return said.trim()
}
