import type { Person } from '#lib/domain/access/actor.ts'
import { mayRead, rolesIn } from '#lib/domain/access/roles-in.ts'
import type { Status } from '#lib/domain/case/status.ts'
import { type Command, decide, type Refusal, ruleOf } from '#lib/domain/case/workflow.ts'
import { err, ok, type Result } from '#lib/domain/kernel/result.ts'
import { dayOf } from '#lib/outside/clock/index.ts'
import { appendEvent } from '#lib/outside/database/history.ts'
import type { Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import type { CaseRow, Effect, InputProblems } from './command.ts'
import { type CaseCommand, effects } from './effects.ts'
import { factsOf } from './facts.ts'
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
  actor: Person,
  request: CommandRequest,
  world: World,
): Promise<Result<Done, CommandFailure>> => {
  const parsed = effectOf(request.command).input.safeParse(request.input)
  if (!parsed.success) {
    const problems = Object.fromEntries(
      parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
    )
    return err({ kind: 'invalid', problems })
  }
  try {
    return await world.db.$transaction((tx) => decideAndRecord(tx, actor, request, parsed.data, world))
  } catch (error) {
    if (error instanceof MovedOn) return err(await whoWasFirst(request.caseId, world))
    throw error
  }
}

/** Each effect is only ever given what its own schema has parsed. */
const effectOf = (command: CaseCommand) => effects[command] as Effect<unknown>

const decideAndRecord = async (
  tx: Transaction,
  actor: Person,
  { caseId, version, command }: CommandRequest,
  input: unknown,
  world: World,
): Promise<Result<Done, CommandFailure>> => {
  const file: CaseRow | null = await tx.case.findUnique({ where: { id: caseId }, include: { unit: true } })
  if (!file || !mayRead(actor, file)) return err({ kind: 'notFound' })
  if (file.seq !== version) throw new MovedOn()
  const now = world.clock.now()
  const today = dayOf(now)
  const roles = rolesIn(actor, file)
  const decision = decide(factsOf(file), {
    command,
    roles,
    actorId: actor.accountId,
    today: today.toString(),
  })
  if (!decision.ok) return err({ kind: 'refused', refusal: decision.error })
  const { role, to } = decision.value
  const procedure = procedureOf(file.procedureCode, file.revision)
  const outcome = await effectOf(command).run({ tx, world, actor, role, file, procedure, now, today }, input)
  if (!outcome.ok) return err({ kind: 'invalid', problems: outcome.error })
  const event = {
    caseId,
    type: command,
    at: now,
    actorId: actor.accountId,
    role,
    status: to,
    data: outcome.value.data,
  }
  if (!(await appendEvent(tx, version, event, outcome.value.changes))) throw new MovedOn()
  const seq = version + 1
  if (ruleOf(command).notifies) await notify(tx, file, seq, command, now, world)
  return ok({ seq, status: to })
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
