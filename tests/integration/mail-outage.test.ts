import { afterAll, beforeAll, expect, it } from 'vitest'
import { ruleOf } from '#lib/domain/case/workflow.ts'
import { smtpMailer } from '#lib/outside/mail/smtp.ts'
import { byMail } from '#lib/outside/messages/by-mail.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { probeChannels } from '#lib/use-cases/messages/wake-waiting.ts'
import { inputFor } from '#tests/support/command-inputs.ts'
import { type MailServer, mailServer } from '#tests/support/mail-server.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'
import { workOff } from '#tests/support/work-off.ts'

let stage: Stage
let server: MailServer
beforeAll(async () => {
  stage = await openStage()
  server = await mailServer()
})
afterAll(async () => {
  await server.away()
  await stage.close()
})

const whole: readonly (readonly [who: string, command: CaseCommand])[] = [
  ['tiepnhan', 'accept'],
  ['chuyenvien', 'takeUp'],
  ['chuyenvien', 'consult'],
  ['chuyenvien', 'recordAnswer'],
  ['chuyenvien', 'propose'],
  ['truongphong', 'approve'],
  ['tiepnhan', 'registerResult'],
  ['tiepnhan', 'collectFee'],
  ['tiepnhan', 'returnResult'],
]

/** Takes a file from hand to hand. Answers with the milliseconds of each decision. */
const decide = async (caseId: string, steps: typeof whole): Promise<readonly number[]> => {
  const officer = await stage.person('chuyenvien2')
  const times: number[] = []
  for (const [who, command] of steps) {
    const actor = await stage.person(who)
    const input = await inputFor(actor, caseId, command, officer.accountId, stage.world)
    const start = performance.now()
    await stage.run(actor, caseId, command, input)
    times.push(performance.now() - start)
  }
  return times
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

const work = () => workOff(stage, { email: byMail(smtpMailer(server.url, 'motcua@example.vn')) })
const sentAbout = (id: string) => stage.world.db.message.findUniqueOrThrow({ where: { id } })

it('reaches everybody after an outage: every message, in order for each file, none twice, no decision slower', async () => {
  const up: number[] = []
  for (let i = 0; i < 3; i++) {
    up.push(...(await decide(await stage.submitted(), whole)))
    await work()
  }
  expect(server.received).toHaveLength(await stage.world.db.message.count())

  await server.away()
  const down: number[] = []
  const files: string[] = []
  for (let i = 0; i < 4; i++) files.push(await stage.submitted())
  for (const step of whole) {
    for (const file of files) down.push(...(await decide(file, [step])))
    // The worker tries again and again meanwhile, and gets nowhere.
    await work()
  }
  const missing = await stage.world.db.message.findMany({ where: { mailedAt: null } })
  const told = 1 + whole.filter(([, command]) => ruleOf(command).notifies).length
  expect(missing).toHaveLength(files.length * told)
  const waiting = await stage.world.db.delivery.findMany({ where: { state: 'waiting' } })
  expect(waiting).toHaveLength(missing.length)
  expect(waiting.every(({ attempts, lastError }) => attempts === 0 || lastError === 'unreachable')).toBe(true)

  // As after a long night: each job would pause for hours. One probe gets through and wakes them all.
  await stage.asSuperuser("UPDATE graphile_worker._private_jobs SET run_at = now() + interval '6 hours'")
  await server.back()
  stage.clock.set(stage.clock.now().add({ minutes: 5 }))
  await probeChannels(stage.world)
  await work()

  const ids = server.received.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(await stage.world.db.message.count())
  const seqs = new Map<string | null, (number | null)[]>()
  for (const { caseId, seq } of await Promise.all(ids.map(sentAbout))) {
    seqs.set(caseId, [...(seqs.get(caseId) ?? []), seq])
  }
  for (const [, order] of seqs) {
    expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)))
  }
  expect(await stage.world.db.delivery.count({ where: { state: { not: 'sent' } } })).toBe(0)

  console.log(
    `decision, median of ${up.length} with the mail server and ${down.length} without: ${median(up).toFixed(1)} and ${median(down).toFixed(1)} ms`,
  )
}, 120_000)
