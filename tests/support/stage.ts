import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Example } from '#lib/domain/procedure/example.ts'
import { settableClock } from '#lib/outside/clock/index.ts'
import { connect } from '#lib/outside/database/index.ts'
import { filesOnDisk } from '#lib/outside/files/disk.ts'
import { rateLimits } from '#lib/outside/rate-limits/index.ts'
import { sealingWith } from '#lib/outside/sealing/index.ts'
import { openPasskeys } from '#lib/outside/second-factor/passkey.ts'
import { demoKeyRing } from '#lib/outside/signing/demo-authority.ts'
import { signingWith } from '#lib/outside/signing/pades.ts'
import type { World } from '#lib/outside/world.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { freshDatabase } from './database.ts'
import { handsIn } from './hands-in.ts'
import { morning } from './morning.ts'
import { signedResult, submit } from './submit.ts'

export type Stage = Awaited<ReturnType<typeof openStage>>

/** A world on a database of its own with the demonstration's units and people, and a clock that stands until set. */
export const openStage = async () => {
  const database = await freshDatabase('mctp_demo')
  const folder = await mkdtemp(join(tmpdir(), 'mctp-test-'))
  const db = connect(database.appUrl, { connections: 5 })
  const sealing = sealingWith('a secret for tests, long enough to be one')
  const clock = settableClock(morning)
  const world: World = {
    db,
    clock,
    sealing,
    signing: signingWith(demoKeyRing(join(folder, 'signing')), undefined),
    passkeys: openPasskeys('https://motcua.example.vn'),
    mails: true,
    files: filesOnDisk(join(folder, 'files')),
    spool: join(folder, 'spool'),
    scanner: null,
    vnpay: null,
    rateLimits: rateLimits(db, sealing),
    catalogueDate: Temporal.PlainDate.from('2020-08-17'),
  }
  const { person, run } = handsIn(world)
  const citizen = await person('congdan')

  const submitted = (example = firstExample): Promise<string> => submit(citizen, example, world)

  /** Brought over the counter on paper, and entered by the clerk. */
  const submittedAtDesk = async (example = firstExample): Promise<string> =>
    submit(await person('tiepnhan'), example, world, {
      channel: 'direct',
      unitCode: 'stp-dong-thap',
    })

  const accepted = async (example = firstExample): Promise<string> => {
    const caseId = await submitted(example)
    await run(await person('tiepnhan'), caseId, 'accept')
    return caseId
  }

  const inProgress = async (example = firstExample): Promise<string> => {
    const caseId = await accepted(example)
    await run(await person('chuyenvien'), caseId, 'takeUp')
    return caseId
  }

  const approved = async (example = firstExample): Promise<string> => {
    const caseId = await inProgress(example)
    await run(await person('chuyenvien'), caseId, 'propose')
    await run(await person('truongphong'), caseId, 'approve')
    return caseId
  }

  const resultReady = async (example = firstExample): Promise<string> => {
    const caseId = await approved(example)
    const desk = await person('tiepnhan')
    await run(desk, caseId, 'registerResult', await signedResult(desk, caseId, world))
    return caseId
  }

  return {
    world,
    clock,
    person,
    citizen,
    run,
    submitted,
    submittedAtDesk,
    accepted,
    inProgress,
    approved,
    resultReady,
    /** For whoever carries out what lies in the queue. */
    queueUrl: database.superuserUrl,
    /** Runs SQL that the application's own role is not allowed. */
    asSuperuser: database.asSuperuser,
    close: async () => {
      await db.$disconnect()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const exampleAt = (index: number): Example => {
  const example = examples[index]
  if (!example) throw new Error(`the service has no example ${index}`)
  return example
}
const firstExample = exampleAt(0)
