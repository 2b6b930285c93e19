import { Readable } from 'node:stream'
import type { Person } from '#lib/domain/access/actor.ts'
import { writeCsv } from '#lib/domain/kernel/csv.ts'
import type { Result } from '#lib/domain/kernel/result.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { visibleSteps } from '#lib/domain/procedure/journey.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import { dayOf, settableClock, zone } from '#lib/outside/clock/index.ts'
import { noPassword } from '#lib/outside/passwords/index.ts'
import type { World } from '#lib/outside/world.ts'
import { openAccount } from '#lib/use-cases/account/open-account.ts'
import { registration } from '#lib/use-cases/account/register.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import { addFile } from '#lib/use-cases/draft/add-file.ts'
import { saveAllSteps } from '#lib/use-cases/draft/save-all-steps.ts'
import { saveStep } from '#lib/use-cases/draft/save-step.ts'
import { startApplication } from '#lib/use-cases/draft/start-application.ts'
import { submitApplication } from '#lib/use-cases/draft/submit-application.ts'
import { importStatement } from '#lib/use-cases/payment/import-statement.ts'
import { startPayment } from '#lib/use-cases/payment/start-payment.ts'
import type { Cast } from './cast.ts'
import type { Journey, Part, Step } from './journey.ts'
import { type Progress, startKeyOf } from './progress-so-far.ts'
import { randomFrom } from './random.ts'
import { photographed, scanned } from './small-files.ts'

/** A journey while it is played. */
export type Act = {
  readonly key: string
  readonly journey: Journey
  /** From registration to submission. */
  readonly apply: () => Promise<void>
  /** One step after it; nothing when an earlier run has taken it. */
  readonly take: (step: Step, version: number, resultNumber: string) => Promise<void>
  /** The file, once it has been submitted. */
  readonly caseId: () => string
  /** Whether an earlier run has gone beyond this version of it. */
  readonly isBeyond: (version: number) => boolean
}

/** What a use-case answers must be good: the scenario asks for nothing that is not allowed. */
const must = <T>(what: string, outcome: Result<T, unknown>): T => {
  if (outcome.ok) return outcome.value
  throw new Error(`${what}: ${JSON.stringify(outcome.error)}`)
}

export const actOf = (
  journey: Journey,
  cast: Cast,
  known: ReadonlyMap<string, Progress>,
  outer: World,
): Act => {
  const { key, procedure, channel, typed } = journey
  const clock = settableClock(journey.startedAt.toString())
  // The law and the units of the day that is played, whatever day the catalogue shows.
  const world: World = { ...outer, clock, mails: false, catalogueDate: null }
  const random = randomFrom(`${key} files`)
  const pause = (least: number, most: number) =>
    clock.set(clock.now().add({ seconds: random.between(least, most) }))
  const before = known.get(key)
  const isBeyond = (version: number) => before !== undefined && before.seq > version
  let draftId = before?.draftId ?? ''
  let applicant: Person | undefined = channel === 'online' ? undefined : cast.desk

  const applicantNow = async (): Promise<Person> => {
    applicant ??= await accountOf(journey, world)
    return applicant
  }

  const part = (who: Part): Promise<Person> | Person => {
    if (who === 'applicant') return applicantNow()
    if (who === 'desk') return cast.desk
    if (who === 'divisionHead') return cast.headOf(procedure.field)
    const officers = cast.officersOf(procedure.field)
    return officers[journey.officer % officers.length] ?? officers[0]
  }

  const upload = async (
    actor: Person,
    paperCode: string,
    file: ReturnType<typeof scanned>,
  ): Promise<string> => {
    const content = Readable.from([file.content])
    const stored = await addFile(actor, { draftId, paperCode, name: file.name, content }, world)
    return must(`${key} ${paperCode}`, stored).fileId
  }

  /** Step by step, as whoever files from home does; a clerk keeps the whole page at once. */
  const fillIn = async (actor: Person): Promise<void> => {
    const keep = { draftId, posted: typed, intent: 'continue', seen: null }
    for (const step of visibleSteps(procedure, typed)) {
      pause(20, 50)
      if (channel !== 'online') continue
      must(`${key} ${step.slug}`, await saveStep(actor, { ...keep, step: step.slug }, world))
    }
    if (channel !== 'online') must(`${key} entry`, await saveAllSteps(actor, keep, world))
  }

  const apply = async (): Promise<void> => {
    if (isBeyond(0)) return
    clock.set(journey.startedAt)
    const actor = await applicantNow()
    const desk = channel === 'online' ? {} : { desk: { channel, unitCode: cast.unitCode } }
    const start = await startApplication(
      actor,
      { slug: procedure.slug, startKey: startKeyOf(journey), ...desk },
      world,
    )
    draftId = must(key, start).draftId
    await fillIn(actor)
    if (channel === 'online' || channel === 'assisted') {
      const answers = must(key, completeAnswers(procedure, typed, dayOf(clock.now()).toString()))
      for (const paper of papersFor(procedure, answers)) {
        pause(5, 20)
        if (!paper.optional) await upload(actor, paper.code, photographed(random, paper.code))
      }
    }
    pause(5, 20)
    must(key, await submitApplication(actor, draftId, world))
  }

  /** What was asked for is sent with the mended file. */
  const mend = async (actor: Person): Promise<void> => {
    const [paper] = procedure.papers
    if (paper) await upload(actor, paper.code, photographed(random, paper.code))
  }

  /** The applicant transfers the fee by the code of their order, and the desk brings the statement in; false: no account. */
  const paysByTransfer = async (): Promise<boolean> => {
    const started = await startPayment(await applicantNow(), { caseId: draftId, method: 'vietqr' }, world)
    if (!started.ok && started.error === 'notOffered') return false
    const { orderRef } = must(`${key} payment`, started)
    const { amount } = await world.db.payment.findUniqueOrThrow({ where: { orderRef } })
    const at = clock.now().toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'second' })
    const file = writeCsv([
      ['Ngày giao dịch', 'Số tham chiếu', 'Ghi có', 'Nội dung'],
      [at, `FT-${orderRef}`, String(amount), `${orderRef} le phi trich luc`],
    ])
    const { desk, unitCode } = cast
    must(`${key} statement`, await importStatement(desk, { unitCode, source: 'bank', file }, world))
    return true
  }

  const take = async (
    { at, by, command, input }: Step,
    version: number,
    resultNumber: string,
  ): Promise<void> => {
    if (isBeyond(version)) return
    clock.set(at)
    if (command === 'collectFee' && input?.method === 'vietqr' && (await paysByTransfer())) return
    const actor = await part(by)
    if (command === 'supplement') await mend(actor)
    const result =
      command === 'registerResult'
        ? {
            number: resultNumber,
            signatory: cast.signatory,
            scanId: await upload(actor, 'result', scanned(resultNumber)),
          }
        : {}
    // In a house that has no account the post office collects it after all.
    const given = input?.method === 'vietqr' ? { method: 'postal' } : input
    const request = { caseId: draftId, version, command, input: { ...given, ...result } }
    must(`${key} ${command}`, await runCommand(actor, request, world))
  }

  return { key, journey, apply, take, caseId: () => draftId, isBeyond }
}

/** Opens the person's account; in a run that goes on, finds it. Nobody signs in as the people of a scenario. */
const accountOf = async ({ key, person }: Journey, world: World): Promise<Person> => {
  const { email, fullName, telephone } = must(key, parsed(person))
  const opened = await openAccount({ email, fullName, telephone, passwordHash: noPassword }, world)
  const accountId = opened.ok
    ? opened.value.accountId
    : (await world.db.account.findUniqueOrThrow({ where: { email } })).id
  return { kind: 'person', accountId, fullName, posts: [] }
}

const person = registration.omit({ password: true })

const parsed = (input: Journey['person']) => {
  const result = person.safeParse(input)
  return result.success
    ? { ok: true as const, value: result.data }
    : { ok: false as const, error: result.error.issues }
}
