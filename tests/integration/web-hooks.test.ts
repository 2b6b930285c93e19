import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { WebHook } from '#lib/domain/api/web-hook.ts'
import { hookPoster } from '#lib/outside/web-hooks/post-hook.ts'
import { systemView } from '#lib/queries/api/system-view.ts'
import { mostTries } from '#lib/use-cases/api/deliver-hook.ts'
import { hookSecret } from '#lib/use-cases/api/hook-secrets.ts'
import { type ClientAct, manageClient } from '#lib/use-cases/api/manage-client.ts'
import { apiTasks } from '#scripts/api-tasks.ts'
import { conformance } from '#tests/support/api-conformance.ts'
import { admittedSystem } from '#tests/support/api-system.ts'
import { hookReceiver } from '#tests/support/hook-receiver.ts'
import { runQueue } from '#tests/support/run-queue.ts'
import { openStage, type Stage } from '#tests/support/stage.ts'

let stage: Stage
let receiver: Awaited<ReturnType<typeof hookReceiver>>
let clientId = ''

beforeAll(async () => {
  stage = await openStage()
  receiver = await hookReceiver()
  const typed = { unitCode: 'stp-dong-thap', name: 'Cổng quốc gia', hookUrl: receiver.url }
  clientId = (await admittedSystem(await stage.person('quantri'), typed, stage.world)).clientId
  await act({ kind: 'turnHook' })
  receiver.expectSecret(hookSecret(clientId, 1, stage.world.sealing))
})
afterAll(async () => {
  await receiver.close()
  await stage.close()
})
afterEach(async () => {
  receiver.behave('well')
  await deliver()
  receiver.received.length = 0
})

const act = async (what: ClientAct): Promise<void> => {
  const done = await manageClient(await stage.person('quantri'), { clientId, act: what }, stage.world)
  if (!done.ok) throw new Error(done.error)
}

/**
 * Lets the worker do what is due; `again` makes what waits for its next try due now. Nobody is given up for being slow
 * on a busy machine, unless they never answer: `patience` in milliseconds.
 */
const deliver = async ({ again = true, patience = 10_000 } = {}): Promise<void> => {
  if (again)
    await stage.asSuperuser(
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < max_attempts`,
    )
  await runQueue(stage.queueUrl, apiTasks(hookPoster({ publicOnly: false, patience }), stage.world))
}

const states = () =>
  stage.world.db.webHookDelivery.groupBy({
    by: ['state'],
    where: { clientId },
    _count: true,
    orderBy: { state: 'asc' },
  })
const waiting = () => stage.world.db.webHookDelivery.count({ where: { clientId, state: 'waiting' } })

test('every change of status is told, signed, by identifiers only', async () => {
  const id = await stage.accepted()
  const person = await stage.world.db.casePerson.findUniqueOrThrow({ where: { caseId: id } })
  await deliver()
  const conforms = conformance()
  const told: WebHook[] = receiver.believed().map(({ body }) => JSON.parse(body))
  expect(told.flatMap((each) => conforms('DossierChanged', each))).toEqual([])
  expect(told.map(({ data }) => data.status).toSorted()).toEqual(['1', '2'])
  expect(told.every(({ data }) => data.id === id)).toBe(true)
  expect(receiver.received.every(({ genuine }) => genuine)).toBe(true)
  expect(JSON.stringify(receiver.received)).not.toContain(person.fullName)
})

test('what is no change of status is not told', async () => {
  const id = await stage.submitted()
  await deliver()
  receiver.received.length = 0
  await stage.run(await stage.person('tiepnhan'), id, 'claim')
  expect(await waiting()).toBe(0)
})

test('news that a command was undone with does not exist', async () => {
  const id = await stage.submitted()
  await deliver()
  await expect(stage.run(await stage.person('chuyenvien'), id, 'accept')).rejects.toThrow()
  expect(await waiting()).toBe(0)
})

describe('a receiver that', () => {
  test.each(['failing', 'silent', 'redirecting'] as const)('is %s gets it later, and once', async (mood) => {
    receiver.behave(mood)
    await stage.submitted()
    await deliver({ patience: 300 })
    await deliver({ patience: 300 })
    expect(await waiting()).toBe(1)
    expect(receiver.received).toHaveLength(2)
    receiver.behave('well')
    await deliver({ again: false })
    expect(await waiting()).toBe(1)
    await deliver()
    expect(await waiting()).toBe(0)
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
    expect(receiver.believed()).toHaveLength(1)
  })

  test('never answers is given up after a day of tries, and gets it when an administrator says so', async () => {
    receiver.behave('failing')
    await stage.submitted()
    for (let tries = 0; tries < mostTries + 2; tries++) await deliver()
    expect(receiver.received).toHaveLength(mostTries)
    expect(await states()).toContainEqual(expect.objectContaining({ state: 'dead', _count: 1 }))
    const view = await systemView(await stage.person('quantri'), stage.world)
    expect(view?.find(({ id }) => id === clientId)?.hook).toMatchObject({ dead: 1, reason: 'answer:500' })
    receiver.behave('well')
    await act({ kind: 'sendHooksAgain' })
    await deliver()
    expect(receiver.believed()).toHaveLength(1)
    expect(await states()).not.toContainEqual(expect.objectContaining({ state: 'dead' }))
  })

  test('says that it is gone is not tried again', async () => {
    receiver.behave('gone')
    await stage.submitted()
    await deliver()
    await deliver()
    expect(receiver.received).toHaveLength(1)
    receiver.behave('well')
    await act({ kind: 'sendHooksAgain' })
  })
})

test('for a day after the secret was turned, the old one still verifies; then only the new one does', async () => {
  await act({ kind: 'turnHook' })
  await stage.submitted()
  await deliver()
  expect(receiver.believed()).toHaveLength(1)
  receiver.expectSecret(hookSecret(clientId, 2, stage.world.sealing))
  await stage.submitted()
  await deliver()
  expect(receiver.received.map(({ genuine }) => genuine)).toEqual([true, true])
  stage.clock.set(stage.clock.now().add({ hours: 25 }))
  receiver.expectSecret(hookSecret(clientId, 1, stage.world.sealing))
  await stage.submitted()
  await deliver()
  expect(receiver.received.map(({ genuine }) => genuine)).toEqual([true, true, false])
})

test('what has arrived is swept after thirty days; what was given up waits', async () => {
  const { db } = stage.world
  const count = (state: string) => db.webHookDelivery.count({ where: { clientId, state } })
  const sweepAfter = async (days: number) => {
    stage.clock.set(stage.clock.now().add({ hours: 24 * days }))
    await stage.asSuperuser(`SELECT graphile_worker.add_job('sweep-api')`)
    await deliver()
  }
  await stage.submitted()
  await deliver()
  receiver.behave('gone')
  await stage.submitted()
  await deliver()
  await sweepAfter(29)
  expect(await count('arrived')).toBeGreaterThan(0)
  await sweepAfter(2)
  expect([await count('arrived'), await count('dead')]).toEqual([0, 1])
})

describe('production', () => {
  const post = hookPoster({ publicOnly: true, patience: 300 })
  const to = (url: string) => post({ url, headers: {}, body: '{}' })

  test.each([
    ['plain http', 'http://example.com/', 'notSecure'],
    ['this machine', 'https://127.0.0.1/', 'notPublic'],
    ['this machine by name', 'https://localhost/', 'notPublic'],
    ['the keeper of cloud secrets', 'https://169.254.169.254/latest/meta-data', 'notPublic'],
    ['a private network', 'https://10.0.0.5/', 'notPublic'],
    ['this machine in IPv6', 'https://[::1]/', 'notPublic'],
    ['a private address dressed as IPv6', 'https://[::ffff:10.0.0.1]/', 'notPublic'],
    ['a number that means this machine', 'https://2130706433/', 'notPublic'],
  ])('sends nothing to %s', async (_, url, reason) => {
    await expect(to(url)).rejects.toThrow(reason)
  })
})
