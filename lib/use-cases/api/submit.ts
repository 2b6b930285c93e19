import { createHash } from 'node:crypto'
import { type ApiClient, asApplicant } from '#lib/domain/access/api-client.ts'
import type { ValueProblem } from '#lib/domain/api/problem-details.ts'
import { readAnswers } from '#lib/domain/api/read-answers.ts'
import type { Submission, SubmissionRequest } from '#lib/domain/api/submission.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import { catalogueDay, type World } from '#lib/outside/world.ts'
import { findProcedure } from '#lib/procedures/index.ts'
import { submissionOf } from '#lib/queries/api/submission-of.ts'
import { discardDraft } from '../draft/discard-draft.ts'
import { saveStep } from '../draft/save-step.ts'
import { startApplication } from '../draft/start-application.ts'
import { competentUnit, submitApplication } from '../draft/submit-application.ts'
import { aboutSentFiles, addSentFiles, type RefusedFile } from './attach-files.ts'
import { onceOnly } from './once-only.ts'

export type SubmitFailure =
  | 'noScope'
  | 'keyReused'
  | 'stillRunning'
  | 'noSuchProcedure'
  | 'notOnline'
  /** Another unit decides than those that this system files with. */
  | 'notYourUnit'
  | { readonly problems: readonly ValueProblem[] }
  | RefusedFile

/**
 * Files an application for a system: checked as a whole first, then through the same steps as a person goes (start, save,
 * add papers, submit), so that nothing is possible here that is not there. The Idempotency-Key is the key of the draft:
 * what was begun by a process that died is thrown away and begun anew, what it had submitted is answered with.
 */
export const submitForClient = async (
  client: ApiClient,
  asked: { readonly key: string; readonly body: Uint8Array; readonly request: SubmissionRequest },
  world: World,
): Promise<Result<Submission, SubmitFailure>> => {
  if (!client.scopes.includes('submit')) return err('noScope')
  const digest = world.sealing.digest(createHash('sha256').update(asked.body).digest('hex'))
  const startKey = uuidFor(world.sealing.sign('api request', `${client.clientId} ${asked.key}`))
  return onceOnly(
    client,
    { key: asked.key, digest },
    () => fileOnce(client, startKey, asked.request, world),
    world,
  )
}

/** The first bits of a signature in the shape of a UUID. */
const uuidFor = (signature: string): string =>
  Buffer.from(signature, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

const fileOnce = async (
  client: ApiClient,
  startKey: string,
  request: SubmissionRequest,
  world: World,
): Promise<Result<Submission, SubmitFailure>> => {
  const applicant = asApplicant(client)
  const left = await world.db.draft.findUnique({ where: { startKey }, select: { id: true } })
  if (left) {
    const done = await submissionOf(client, left.id, world)
    if (done) return ok(done)
    await discardDraft(applicant, left.id, world)
  }
  const procedure = findProcedure(request.procedure, catalogueDay(world).toString())
  if (!procedure) return err('noSuchProcedure')
  const read = readAnswers(procedure.fields, request.answers, today(world.clock).toString())
  const papers = read.ok ? aboutPapers(procedure, read.value.answers, request.files) : []
  const problems = [
    ...(read.ok ? [] : read.error),
    ...papers,
    ...(await aboutSentFiles(client, request.files, world)),
  ]
  if (!read.ok || problems.length > 0) return err({ problems })
  const unit = await competentUnit(procedure, read.value.answers, world)
  if (unit === null || !client.units.includes(unit)) return err('notYourUnit')

  const started = await startApplication(
    applicant,
    { slug: procedure.slug, startKey, fill: { source: 'nothing' } },
    world,
  )
  if (!started.ok) return err(started.error === 'notOnline' ? 'notOnline' : 'noSuchProcedure')
  const { draftId } = started.value
  const filed = await fillAndSubmit(
    client,
    { draftId, procedure, typed: read.value.typed, files: request.files },
    world,
  )
  if (!filed.ok) await discardDraft(applicant, draftId, world)
  return filed
}

type Filling = {
  readonly draftId: string
  readonly procedure: Procedure
  readonly typed: Typed
  readonly files: SubmissionRequest['files']
}

const fillAndSubmit = async (
  client: ApiClient,
  { draftId, procedure, typed, files }: Filling,
  world: World,
): Promise<Result<Submission, SubmitFailure>> => {
  const applicant = asApplicant(client)
  for (const { slug: step } of procedure.steps)
    await saveStep(applicant, { draftId, step, posted: typed, intent: 'continue', seen: null }, world)
  const added = await addSentFiles(client, draftId, files, world)
  if (!added.ok) return added
  const submitted = await submitApplication(applicant, draftId, world)
  if (!submitted.ok) {
    // All was checked before; between the check and this the day or the offers of the unit may have changed.
    if (submitted.error.kind === 'incomplete') return err({ problems: [] })
    return err(submitted.error.kind === 'noCompetentUnit' ? 'notYourUnit' : 'noSuchProcedure')
  }
  const filed = await submissionOf(client, draftId, world)
  if (!filed) throw new Error(`${draftId} was submitted and is not there`)
  return ok(filed)
}

const aboutPapers = (
  procedure: Procedure,
  answers: Parameters<typeof papersFor>[1],
  files: SubmissionRequest['files'],
): readonly ValueProblem[] => {
  const unknown = files.flatMap(({ paper }, index) =>
    procedure.papers.some(({ code }) => code === paper)
      ? []
      : [
          {
            control: `files.${index}.paper`,
            code: 'unknownPaper',
            sentence: 'Thủ tục này không yêu cầu giấy tờ đó.',
          },
        ],
  )
  const missing = papersFor(procedure, answers)
    .filter(({ code, optional }) => !optional && !files.some(({ paper }) => paper === code))
    .map(({ code, name }) => ({ control: `papers.${code}`, code: 'required', sentence: `Nộp kèm ${name}.` }))
  return [...unknown, ...missing]
}
