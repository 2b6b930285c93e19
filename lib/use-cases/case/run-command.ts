import { type Person, type System, standsInFor } from '#lib/domain/access/actor.ts'
import { mayRead, rolesIn } from '#lib/domain/access/roles-in.ts'
import { stageDue, stagePlan } from '#lib/domain/case/stage-plan.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { type Command, decide, type Refusal, ruleOf } from '#lib/domain/case/workflow.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { dayOf, fromDbDay } from '#lib/outside/clock/index.ts'
import { appendEvent, type Changes, lockCase } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { oneStopRulesOn } from '#lib/procedures/one-stop-rules.ts'
import { calendarNow } from '#lib/queries/calendar-now.ts'
import { announce } from '../api/announce.ts'
import { askForRating } from '../rating/ask.ts'
import type { CaseRow, Effect, InputProblems, Scene } from './command.ts'
import { type CaseCommand, effects } from './effects.ts'
import { factsOf } from './facts.ts'
import { issueSlip } from './issue-slip.ts'
import { notify } from './notify.ts'

export type CommandRequest = {
  readonly caseId: string
  /** The version of the file that the person had before them. */
  readonly version: number
  readonly command: CaseCommand
  readonly input: unknown
}

export type CommandFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody was first: who, what and when. */
  | {
      readonly kind: 'stale'
      readonly by: string | null
      readonly command: Command
      readonly at: Temporal.Instant
    }
  | { readonly kind: 'invalid'; readonly problems: InputProblems }

type Done = { readonly seq: number; readonly status: Status }

/** Thrown to undo a transaction whose case moved on under it. */
class MovedOn extends Error {}

/**
 * Carries out a command on a file: decided by the workflow table, recorded as an event, with everything that follows
 * from it (status, rollups, slips' facts, message and its job) in the same transaction, or not at all.
 */
export const runCommand = async (
  actor: Person | System,
  request: CommandRequest,
  world: World,
): Promise<Result<Done, CommandFailure>> => {
  const input = readInput(request)
  if (!input.ok) return input
  try {
    return await world.db.$transaction((tx) => decideAndRecord(tx, actor, request, input.value, world))
  } catch (error) {
    if (error instanceof MovedOn) return err(await whoWasFirst(request.caseId, world))
    throw error
  }
}

/**
 * The same inside a transaction of the caller's, who holds the case already (`lockCase`) and names its present version. A
 * refusal has written nothing.
 */
export const runCommandWithin = async (
  tx: Transaction,
  actor: Person | System,
  request: CommandRequest,
  world: World,
): Promise<Result<Done, CommandFailure>> => {
  const input = readInput(request)
  return input.ok ? decideAndRecord(tx, actor, request, input.value, world) : input
}

const readInput = (request: CommandRequest): Result<unknown, CommandFailure> => {
  const parsed = effectOf(request.command).input.safeParse(request.input)
  if (parsed.success) return ok(parsed.data)
  const problems = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
  )
  return err({ kind: 'invalid', problems })
}

/** Each effect is only ever given what its own schema has parsed. */
const effectOf = (command: CaseCommand) => effects[command] as Effect<unknown>

const decideAndRecord = async (
  tx: Transaction,
  actor: Person | System,
  { caseId, version, command }: CommandRequest,
  input: unknown,
  world: World,
): Promise<Result<Done, CommandFailure>> => {
  await lockCase(tx, caseId)
  const file: CaseRow | null = await tx.case.findUnique({ where: { id: caseId } })
  if (!file || !mayRead(actor, file)) return err({ kind: 'notFound' })
  if (file.seq !== version) throw new MovedOn()
  const now = world.clock.now()
  const today = dayOf(now)
  const roles = rolesIn(actor, file)
  const actorId = actor.kind === 'person' ? actor.accountId : null
  const decision = decide(factsOf(file), {
    command,
    roles,
    actorId,
    standsInFor: standsInFor(actor),
    today: today.toString(),
  })
  if (!decision.ok) return err({ kind: 'refused', refusal: decision.error })
  const { role, to } = decision.value
  const procedure = procedureOf(file.procedureCode, file.revision)
  const calendar = await calendarNow(tx)
  const rules = oneStopRulesOn(today)
  const scene = { tx, world, actor, actorId, role, file, procedure, now, today, calendar, rules }
  const outcome = await effectOf(command).run(scene, input)
  if (!outcome.ok) return err({ kind: 'invalid', problems: outcome.error })
  const { data } = outcome.value
  const changes = { ...outcome.value.changes, ...stageChange(scene, to, outcome.value.changes) }
  const event = {
    caseId,
    type: command,
    at: now,
    actorId,
    role,
    status: to,
    data,
  }
  if (!(await appendEvent(tx, version, event, changes))) throw new MovedOn()
  const seq = version + 1
  const { slip, notifies } = ruleOf(command)
  await askForRating(tx, file, { seq, event: command }, now, world)
  if (slip) await issueSlip(scene, slip, seq)
  if (notifies) await notify(tx, file, seq, command, now, world)
  if (to !== file.status) await announce(tx, { caseId, seq }, world)
  return ok({ seq, status: to })
}

/** By when the present step should be done: set anew when the status or the due date changes, none while no clock runs. */
const stageChange = (
  { file, procedure, today, calendar }: Scene,
  status: Status,
  changes: Changes,
): Pick<Changes, 'stage_due_on'> => {
  const dueOn = changes.due_on === undefined ? file.dueOn && fromDbDay(file.dueOn).toString() : changes.due_on
  const days = changes.limit_days ?? file.limitDays
  const count = changes.limit_count ?? (file.limitCount === 'working' ? 'working' : 'calendar')
  if (status === file.status && changes.due_on === undefined) return {}
  if (dueOn === null || days === null) return { stage_due_on: null }
  const plan = stagePlan({ days, count }, procedure.stages)
  const stage = stageDue({ status, enteredOn: today, plan, dueOn: Temporal.PlainDate.from(dueOn), calendar })
  return { stage_due_on: stage?.toString() ?? null }
}

const whoWasFirst = async (caseId: string, world: World): Promise<CommandFailure> => {
  const last = await world.db.event.findFirstOrThrow({ where: { caseId }, orderBy: { seq: 'desc' } })
  const account = last.actorId
    ? await world.db.account.findUnique({ where: { id: last.actorId }, select: { fullName: true } })
    : null
  return {
    kind: 'stale',
    by: account?.fullName ?? null,
    command: last.type as Command,
    at: Temporal.Instant.fromEpochMilliseconds(last.at.getTime()),
  }
}
