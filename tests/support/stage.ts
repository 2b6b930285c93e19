import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import { settableClock, toDate } from '#lib/outside/clock/index.ts'
import { connect } from '#lib/outside/database/index.ts'
import { filesOnDisk } from '#lib/outside/files/disk.ts'
import { rateLimits } from '#lib/outside/rate-limits/index.ts'
import { sealingWith } from '#lib/outside/sealing/index.ts'
import { openPasskeys } from '#lib/outside/second-factor/passkey.ts'
import { demoKeyRing } from '#lib/outside/signing/demo-authority.ts'
import { signingWith } from '#lib/outside/signing/pades.ts'
import type { World } from '#lib/outside/world.ts'
import examples from '#lib/procedures/criminal-record-certificate.examples.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { freshDatabase } from './database.ts'
import { morning } from './morning.ts'

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
  const citizen = await personNamed('congdan', world)

  /** Runs a command as somebody who may; anything else is a mistake of the test. */
  const run = async (
    actor: Person,
    caseId: string,
    command: CaseCommand,
    input: object = {},
  ): Promise<void> => {
    const { seq } = await db.case.findUniqueOrThrow({ where: { id: caseId }, select: { seq: true } })
    const outcome = await runCommand(actor, { caseId, version: seq, command, input }, world)
    if (!outcome.ok) throw new Error(`${command}: ${JSON.stringify(outcome.error)}`)
  }

  const submitted = (example = firstExample): Promise<string> => submit(citizen, example, world)

  /** Brought over the counter on paper, and entered by the clerk. */
  const submittedAtDesk = async (example = firstExample): Promise<string> =>
    submit(await personNamed('tiepnhan', world), example, world, {
      channel: 'direct',
      unitCode: 'stp-dong-thap',
    })

  const accepted = async (example = firstExample): Promise<string> => {
    const caseId = await submitted(example)
    await run(await personNamed('tiepnhan', world), caseId, 'accept')
    return caseId
  }

  const inProgress = async (example = firstExample): Promise<string> => {
    const caseId = await accepted(example)
    await run(await personNamed('chuyenvien', world), caseId, 'takeUp')
    return caseId
  }

  const approved = async (example = firstExample): Promise<string> => {
    const caseId = await inProgress(example)
    await run(await personNamed('chuyenvien', world), caseId, 'propose')
    await run(await personNamed('truongphong', world), caseId, 'approve')
    return caseId
  }

  const resultReady = async (example = firstExample): Promise<string> => {
    const caseId = await approved(example)
    const desk = await personNamed('tiepnhan', world)
    await run(desk, caseId, 'registerResult', await signedResult(desk, caseId, world))
    return caseId
  }

  return {
    world,
    clock,
    /** A demonstration account by the first part of its address, e.g. 'tiepnhan'. */
    person: (name: string) => personNamed(name, world),
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

const personNamed = async (name: string, world: World): Promise<Person> => {
  const account = await world.db.account.findUniqueOrThrow({ where: { email: `${name}@demo.vn` } })
  const { sessionId } = await openSession(account.id, world)
  const actor = await actorOfSession(sessionId, world)
  if (actor.kind !== 'person') throw new Error(`${name} could not sign in`)
  return actor
}

/** The smallest picture that is one. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** Fills in an example as its applicant does, step by step, and submits it. Answers with the case's id. */
export const submit = async (
  actor: Person,
  example: Example,
  world: World,
  desk?: { readonly channel: 'direct' | 'post' | 'assisted'; readonly unitCode: string },
): Promise<string> => {
  const slug = example.service
  const start = await startApplication(actor, { slug, startKey: randomUUID(), ...(desk && { desk }) }, world)
  if (!start.ok) throw new Error(start.error)
  const { draftId } = start.value
  for (const step of example.expected.steps) {
    await saveStep(actor, { draftId, step, posted: example.typed, intent: 'continue', seen: null }, world)
  }
  for (const paperCode of example.expected.papers) {
    await upload(actor, draftId, paperCode, world)
  }
  const outcome = await submitApplication(actor, draftId, world)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.caseId
}

export const upload = async (
  actor: Person,
  draftId: string,
  paperCode: string,
  world: World,
): Promise<string> => {
  const input = { draftId, paperCode, name: `${paperCode}.png`, content: Readable.from([picture]) }
  const stored = await addFile(actor, input, world)
  if (!stored.ok) throw new Error(`${paperCode}: ${stored.error}`)
  return stored.value.fileId
}

/** What the register asks about a result signed today, with its scan already uploaded. */
export const signedResult = async (actor: Person, caseId: string, world: World) => ({
  number: `${toDate(world.clock.now()).getTime() % 10_000}/STP-LLTP`,
  signedOn: world.clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString(),
  signatory: 'Phạm Quốc Hùng',
  scanId: await upload(actor, caseId, 'result', world),
})
