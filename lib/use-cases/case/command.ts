import type { z } from 'zod'
import type { Person, Role, System } from '#lib/domain/access/actor.ts'
import type { OneStopRules } from '#lib/domain/case/one-stop-rules.ts'
import type { Calendar } from '#lib/domain/kernel/calendar.ts'
import type { Result } from '#lib/domain/kernel/result.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Changes, EventData } from '#lib/outside/database/history.ts'
import type { Prisma, Transaction } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'

export type CaseRow = Prisma.CaseGetPayload<object>

/** Where a command acts: the file as locked in its version, the law that it began under, and the moment. */
export type Scene = {
  readonly tx: Transaction
  readonly world: World
  readonly actor: Person | System
  /** The account of the actor; null for the system. */
  readonly actorId: string | null
  readonly role: Role
  readonly file: CaseRow
  readonly procedure: Procedure
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  /** The calendar and the rules of the decree as they stand today. */
  readonly calendar: Calendar
  readonly rules: OneStopRules
}

/** What a command leaves behind in the history and in the case. */
export type Outcome = { readonly data: EventData; readonly changes: Changes }

/** Problems with what was entered: control name → code (see components/case/command-words.ts). */
export type InputProblems = Readonly<Record<string, string>>

export type Effect<Input> = {
  readonly input: z.ZodType<Input>
  readonly run: (
    scene: Scene,
    input: Input,
  ) => Promise<Result<Outcome, InputProblems>> | Result<Outcome, InputProblems>
}

/** Ties an input's shape to what is done with it. */
export const effect = <Input>(definition: Effect<Input>): Effect<Input> => definition
