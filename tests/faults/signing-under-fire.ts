import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { areWhole, readSignatures } from '#lib/outside/signing/read-signatures.ts'
import type { World } from '#lib/outside/world.ts'
import { type Hands, handsOf, signedCase } from '#tests/support/issue-result.ts'
import { type MailServer, mailServer } from '#tests/support/mail-server.ts'
import { type Chance, seeded } from './seeded.ts'
import { openWorkStage } from './work-stage.ts'

type Environment = Readonly<Record<string, string>>

/**
 * kill -9 of the worker, as often as is said, while it signs results and mails about them: in the end each number has one
 * file, whole and registered once, and every message was delivered.
 * @returns one line that says what happened
 */
export const signingUnderFire = async (kills: number, seed: number): Promise<string> => {
  await using stage = await openWorkStage()
  const { world } = stage
  const mail = await mailServer()
  stage.cleanup.defer(mail.away)
  const environment = {
    ...stage.settings,
    MIGRATION_DATABASE_URL: stage.ownerUrl,
    APP_URL: 'http://127.0.0.1:3130',
    SMTP_URL: mail.url,
    MAIL_FROM: 'motcua@example.vn',
  }
  const hands = await handsOf(world)
  const queue = new pg.Client({ connectionString: stage.ownerUrl })
  await queue.connect()
  stage.cleanup.defer(() => queue.end())
  const fire = await killOften(kills, { hands, environment, chance: seeded(seed), queue, world })
  const worker = startWorker(environment)
  await workedOff(world)
  await kill(worker)
  const results = await expectOneFileEach(world)
  const messages = await expectDelivered(world, mail)
  return `signing, seed ${seed}: ${kills} × kill -9 (${fire.whileSigning} while a result was being signed, ${fire.whileMailing} while something was mailed): ${results} results with one whole file each, ${messages} messages delivered, ${mail.received.length - messages} of them twice`
}

type Fire = {
  readonly hands: Hands
  readonly environment: Environment
  readonly chance: Chance
  readonly queue: pg.Client
  readonly world: World
}

const killOften = async (kills: number, { hands, environment, chance, queue, world }: Fire) => {
  let [whileSigning, whileMailing] = [0, 0]
  for (let i = 0; i < kills; i++) {
    await signedCase(hands, world)
    const inHand = tasksInHand(queue, new Date())
    const worker = startWorker(environment)
    await somethingIsDone(inHand)
    await wait(chance.below(1_200))
    const tasks = await inHand()
    await kill(worker)
    if (tasks.includes('sign-result')) whileSigning++
    if (tasks.some((task) => task.startsWith('deliver'))) whileMailing++
  }
  assert(whileSigning > kills / 10, 'hardly ever was a result being signed when the worker was killed')
  return { whileSigning, whileMailing }
}

const startWorker = (environment: Environment): ChildProcess =>
  spawn(process.execPath, ['scripts/worker.ts'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

const kill = async (worker: ChildProcess): Promise<void> => {
  if (worker.exitCode !== null) throw new Error('the worker ended by itself')
  const ended = once(worker, 'exit')
  worker.kill('SIGKILL')
  await ended
}

type TasksInHand = () => Promise<string[]>

/** What the worker holds that was started now; what dead ones held is still locked by them. */
const tasksInHand =
  (queue: pg.Client, since: Date): TasksInHand =>
  async () => {
    const { rows } = await queue.query<{ task: string }>(
      `SELECT t.identifier AS task FROM graphile_worker._private_jobs j
     JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE j.locked_at > $1`,
      [since],
    )
    return rows.map(({ task }) => task)
  }

const somethingIsDone = async (inHand: TasksInHand): Promise<void> => {
  const until = Date.now() + 120_000
  while ((await inHand()).length === 0) {
    if (Date.now() > until) throw new Error('the worker takes up nothing')
    await wait(10)
  }
}

const workedOff = async (world: World): Promise<void> => {
  const until = Date.now() + 300_000
  for (;;) {
    const signing = await world.db.case.count({ where: { status: 'signing' } })
    const waiting = await world.db.delivery.count({ where: { state: 'waiting' } })
    if (signing === 0 && waiting === 0) return
    if (Date.now() > until) throw new Error(`${signing} results and ${waiting} messages are still waiting`)
    await wait(500)
  }
}

const expectOneFileEach = async (world: World): Promise<number> => {
  const results = await world.db.signedResult.findMany({ orderBy: { number: 'asc' } })
  assert.deepEqual(
    results.map(({ number }) => number),
    results.map((_, index) => index + 1),
  )
  const keys: string[] = []
  for await (const key of world.files.olderThan(world.clock.now().add({ hours: 1 })))
    if (key.startsWith('results/')) keys.push(key)
  assert.deepEqual(keys.sort(), results.map(({ storageKey }) => storageKey).sort())
  const roots = await world.signing.roots()
  for (const { caseId, id, signedAt, storageKey } of results) {
    const bytes = await buffer(world.files.get(storageKey ?? ''))
    assert(areWhole(await readSignatures(bytes, roots, signedAt), bytes.length))
    const events = await world.db.event.findMany({ where: { caseId, type: 'registerResult' } })
    assert.equal(events.length, 1)
    assert.equal(await world.db.storedFile.count({ where: { draftId: caseId, paperCode: 'result' } }), 1)
    assert.equal((await world.db.caseResult.findUniqueOrThrow({ where: { caseId } })).signedId, id)
  }
  return results.length
}

/** Each message once in the box of the mail server, by its Message-ID; after a kill the same one may come again. */
const expectDelivered = async (world: World, mail: MailServer): Promise<number> => {
  const messages = await world.db.message.findMany({ where: { deliveries: { some: { channel: 'email' } } } })
  const arrived = new Set(mail.received.map(({ id }) => id))
  for (const { id } of messages) assert(arrived.has(id), `message ${id} was not delivered`)
  assert.equal(await world.db.delivery.count({ where: { state: { not: 'sent' }, channel: 'email' } }), 0)
  return messages.length
}
