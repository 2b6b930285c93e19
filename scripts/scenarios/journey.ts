import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import type { Channel } from '#lib/use-cases/draft/start-application.ts'
import type { MadeUpPerson } from './people.ts'

/** `applicant`: the person, or for a file without an account the clerk who enters it. */
export type Part = 'applicant' | 'desk' | 'officer' | 'divisionHead'

export type Step = {
  readonly at: Temporal.Instant
  readonly by: Part
  readonly command: CaseCommand
  readonly input?: Readonly<Record<string, unknown>>
}

/** One application from its first page to its end, written before it is played. */
export type Journey = {
  /** Names it for ever, so that a run that was interrupted finds it again. */
  readonly key: string
  /** The unit that decides: its staff act. */
  readonly unitCode: string
  readonly procedure: Procedure
  readonly person: MadeUpPerson
  readonly channel: Channel
  readonly typed: Typed
  readonly startedAt: Temporal.Instant
  /** Which of the officers has it. */
  readonly officer: number
  /** What follows number and year in the unit's register of results. */
  readonly resultSign: string
  /** In the order of time, after the submission. */
  readonly steps: readonly Step[]
}
