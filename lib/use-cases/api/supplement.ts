import { createHash } from 'node:crypto'
import { type ApiClient, asApplicant } from '#lib/domain/access/api-client.ts'
import type { ValueProblem } from '#lib/domain/api/problem-details.ts'
import { shapeProblems } from '#lib/domain/api/read-answers.ts'
import type { Submission, SupplementRequest } from '#lib/domain/api/submission.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { pruneTyped } from '#lib/domain/procedure/journey.ts'
import { answerText, withAnswersOf } from '#lib/domain/procedure/merge-typed.ts'
import { messageFor } from '#lib/domain/procedure/messages.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { typedFrom } from '#lib/domain/procedure/schema-of.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import { today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { submissionOf } from '#lib/queries/api/submission-of.ts'
import { runCommand } from '../case/run-command.ts'
import { draftOf } from '../draft/draft-of.ts'
import { type DraftMending, mendingIn } from '../draft/mending-in.ts'
import { removeFile } from '../draft/remove-file.ts'
import { saveStep } from '../draft/save-step.ts'
import { aboutSentFiles, addSentFiles } from './attach-files.ts'
import { onceOnly } from './once-only.ts'
import type { SubmitFailure } from './submit.ts'

export type SupplementFailure =
  | Exclude<SubmitFailure, 'noSuchProcedure' | 'notOnline' | 'notYourUnit'>
  | 'notFound'
  /** Nothing is asked for, or it was answered already. */
  | 'nothingAsked'

/**
 * Mends a file that the desk asked to be mended, and sends it once: only what was asked for, and what follows from it. What
 * is wrong is said before anything is kept; papers that a refused one came with are taken out again.
 */
export const supplementForClient = async (
  client: ApiClient,
  asked: {
    readonly id: string
    readonly key: string
    readonly body: Uint8Array
    readonly request: SupplementRequest
  },
  world: World,
): Promise<Result<Submission, SupplementFailure>> => {
  if (!client.scopes.includes('submit')) return err('noScope')
  const digest = world.sealing.digest(`${asked.id} ${createHash('sha256').update(asked.body).digest('hex')}`)
  return onceOnly(
    client,
    { key: asked.key, digest },
    () => mendOnce(client, asked.id, asked.request, world),
    world,
  )
}

const mendOnce = async (
  client: ApiClient,
  id: string,
  request: SupplementRequest,
  world: World,
): Promise<Result<Submission, SupplementFailure>> => {
  const applicant = asApplicant(client)
  const draft = await draftOf(applicant, id, world.db, world)
  if (!draft?.file) return err('notFound')
  const procedure = procedureOf(draft.row.procedureCode, draft.row.revision)
  const wrong = shapeProblems(procedure.fields, request.answers)
  const names = Object.keys(request.answers)
  const typed = withAnswersOf(
    procedure.fields,
    draft.typed,
    names,
    typedFrom(procedure.fields, request.answers),
  )
  const mending = await mendingIn({ id, procedure, typed }, world.db, world)
  if (!mending) return err('nothingAsked')
  const problems = [
    ...wrong,
    ...aboutUnasked(procedure, { typed, names }, mending, request),
    ...(wrong.length > 0 ? [] : aboutAnswers(procedure, mending.typed, world)),
    ...(await aboutSentFiles(client, request.files, world)),
  ]
  if (problems.length > 0) return err({ problems })

  for (const { slug: step } of procedure.steps)
    await saveStep(applicant, { draftId: id, step, posted: typed, intent: 'continue', seen: null }, world)
  const added = await addSentFiles(client, id, request.files, world)
  const sent = added.ok ? await send(client, id, draft.file.seq, request.kept, world) : added
  if (sent.ok) return sent
  for (const fileId of added.ok ? added.value : added.error.added)
    await removeFile(applicant, { draftId: id, fileId }, world)
  return sent
}

const send = async (
  client: ApiClient,
  caseId: string,
  version: number,
  kept: readonly string[],
  world: World,
): Promise<Result<Submission, SupplementFailure>> => {
  const done = await runCommand(
    asApplicant(client),
    { caseId, version, command: 'supplement', input: { kept } },
    world,
  )
  if (done.ok) {
    const filed = await submissionOf(client, caseId, world)
    return filed ? ok(filed) : err('notFound')
  }
  if (done.error.kind !== 'invalid') return err(done.error.kind === 'notFound' ? 'notFound' : 'nothingAsked')
  return err({
    problems: Object.entries(done.error.problems).map(([control, code]) => ({
      control,
      code,
      sentence: 'Chưa sửa điểm này. Sửa, hoặc ghi tên điểm vào kept nếu đã đúng.',
    })),
  })
}

/** Nothing else may be changed under cover of a supplement. */
const aboutUnasked = (
  { fields }: Procedure,
  { typed, names }: { readonly typed: Typed; readonly names: readonly string[] },
  mending: DraftMending,
  { files }: SupplementRequest,
): readonly ValueProblem[] => [
  ...names
    .filter(
      (name) =>
        !mending.fields.has(name) &&
        answerText(fields, name, typed) !== answerText(fields, name, mending.before.typed),
    )
    .map((name) => ({
      control: name,
      code: 'notAsked',
      sentence: 'Câu này không nằm trong những điểm cần bổ sung.',
    })),
  ...files.flatMap(({ paper }, index) =>
    mending.papers.has(paper)
      ? []
      : [
          {
            control: `files.${index}.paper`,
            code: 'notAsked',
            sentence: 'Giấy tờ này không nằm trong những điểm cần bổ sung.',
          },
        ],
  ),
]

const aboutAnswers = (procedure: Procedure, typed: Typed, world: World): readonly ValueProblem[] => {
  const complete = completeAnswers(procedure, pruneTyped(procedure, typed), today(world.clock).toString())
  if (complete.ok) return []
  return complete.error.problems.map((problem) => ({
    control: problem.control,
    code: problem.code,
    sentence: messageFor(procedure.fields, problem, typed),
  }))
}
