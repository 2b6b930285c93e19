import type { Person, System } from '#lib/domain/access/actor.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { dayOf, zone } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { actorOfSession } from '#lib/queries/actor-of-session.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import type { CaseCommand } from '#lib/use-cases/case/effects.ts'
import { runCommand } from '#lib/use-cases/case/run-command.ts'
import type { Stage } from '#tests/support/stage.ts'
import type { Plan } from './plan.ts'

/** What the simulation remembers of a file; everything else it asks the product. */
export type PlayedFile = {
  readonly id: string
  readonly plan: Plan
  /** Who filed it online; null for what was entered at the desk. */
  readonly owner: Person | null
  /** As the person or the clerk last saw it. */
  version: number
  /** What happens to a file only once, and has. */
  readonly done: Set<string>
  /** When the person, or another body, is going to do what is waited for. */
  comesOn: Temporal.PlainDate | null
  takenUpOn: Temporal.PlainDate | null
  approvedAt: Temporal.Instant | null
  returnedOn: Temporal.PlainDate | null
}

export type Office = {
  readonly unitCode: string
  readonly procedure: Procedure
  readonly stage: Stage
  /** By the id of the case. */
  readonly files: Map<string, PlayedFile>
  /** The world as somebody finds it at a moment. */
  readonly worldAt: (at: Temporal.Instant) => World
  /** A member of the staff, who signs in each morning, with the posts of that day. */
  readonly staff: (name: string, at: Temporal.Instant) => Promise<Person>
  /** Presses a button. What is refused is a fault: of the simulation, or of what it plays. */
  readonly run: (
    actor: Person | System,
    file: PlayedFile,
    command: CaseCommand,
    at: Temporal.Instant,
    input?: object,
  ) => Promise<void>
}

export const openOffice = (stage: Stage, unitCode: string, procedure: Procedure): Office => {
  const worldAt = (at: Temporal.Instant): World => ({
    ...stage.world,
    clock: { now: () => at },
    catalogueDate: null,
    // Messages lie in the inboxes; who carries them is another test.
    mails: false,
  })
  const signedIn = new Map<string, Promise<Person>>()
  const signIn = async (name: string, at: Temporal.Instant): Promise<Person> => {
    const world = worldAt(at)
    const account = await world.db.account.findUniqueOrThrow({ where: { email: `${name}@demo.vn` } })
    const { sessionId } = await openSession(account.id, world)
    const actor = await actorOfSession(sessionId, world)
    if (actor.kind !== 'person') throw new Error(`${name} could not sign in`)
    return actor
  }
  return {
    unitCode,
    procedure,
    stage,
    files: new Map(),
    worldAt,
    staff: (name, at) => {
      const key = `${name} ${dayOf(at)}`
      const actor = signedIn.get(key) ?? signIn(name, at)
      signedIn.set(key, actor)
      return actor
    },
    run: async (actor, file, command, at, input = {}) => {
      const request = { caseId: file.id, version: file.version, command, input }
      const outcome = await runCommand(actor, request, worldAt(at))
      if (!outcome.ok)
        throw new Error(`${file.plan.key} ${command} at ${local(at)}: ${JSON.stringify(outcome.error)}`)
      file.version = outcome.value.seq
    },
  }
}

/** A moment of a day, 'HH:MM' in Vietnam. */
export const at = (day: Temporal.PlainDate, time: string): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()

/** One moment after the other, so many seconds apart: whoever works does one thing after the other. */
export const momentsFrom = (start: Temporal.Instant, seconds: number): (() => Temporal.Instant) => {
  let next = start
  return () => {
    next = next.add({ seconds })
    return next
  }
}

/** Works through a list, a few things at once: they concern different files. */
export const abreast = async <T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const left = list.values()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: 5 }, worker))
}

const local = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString()
