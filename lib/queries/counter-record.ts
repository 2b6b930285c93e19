import type { Actor } from '#lib/domain/access/actor.ts'
import { type PresentedAs, presentedAs } from '#lib/domain/case/counter-fields.ts'
import { isEnded, type Status } from '#lib/domain/case/status.ts'
import { papersFor } from '#lib/domain/procedure/papers.ts'
import { answersFor } from '#lib/domain/procedure/procedure.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { openAnswers } from '#lib/use-cases/case/answers.ts'
import { comparedControl } from '#lib/use-cases/draft/seen-papers.ts'
import { competentElsewhere, type Elsewhere } from './competent-elsewhere.ts'
import { staffCase } from './staff-case.ts'

export type CounterRecord = {
  /** Who stood at the counter; null for what came online. */
  readonly presented: {
    readonly words: string
    readonly by: string | null
    readonly idSeen: boolean
  } | null
  /** What was received on paper, by name. */
  readonly received: readonly string[]
  /** The papers whose originals are to be shown at some time, and who compared them. */
  readonly originals: readonly {
    readonly control: string
    readonly name: string
    readonly compared: { readonly by: string | null; readonly at: string } | null
  }[]
  /** Whether this official may record more comparisons. */
  readonly mayCompare: boolean
  /** Whether a code can be given by which the person puts the file into an account. */
  readonly mayGiveCode: boolean
  /** While the file can still be transferred: where it belongs, if not here. */
  readonly elsewhere: Elsewhere | null
}

/** What happened at the counter, and what the desk should notice about the file; null for all but its officials. */
export const counterRecord = async (
  actor: Actor,
  caseId: string,
  world: World,
): Promise<CounterRecord | null> => {
  const opened = await staffCase(actor, caseId, world)
  if (!opened) return null
  const { file, roles } = opened
  const procedure = procedureOf(file.procedureCode, file.revision)
  const answers = await openAnswers(world.db, file, world)
  const checks = await world.db.paperCheck.findMany({ where: { caseId } })
  const names = await world.db.account.findMany({
    where: { id: { in: checks.map(({ checkedBy }) => checkedBy) } },
    select: { id: true, fullName: true },
  })
  const submit = await world.db.event.findUnique({
    where: { caseId_seq: { caseId, seq: 1 } },
    select: { data: true },
  })
  const said = submit?.data as { idSeen?: unknown; papersSeen?: unknown } | undefined
  const seen = typeof said?.papersSeen === 'string' ? said.papersSeen.split(' ') : []
  const ended = isEnded(file.status as Status)
  const as = file.person?.presentedAs
  return {
    presented:
      as && Object.hasOwn(presentedAs, as)
        ? {
            words: presentedAs[as as PresentedAs],
            by: file.person?.presentedBy ?? null,
            idSeen: said?.idSeen === true,
          }
        : null,
    received: procedure.papers.filter(({ code }) => seen.includes(code)).map(({ name }) => name),
    originals: papersFor(procedure, answersFor(answers))
      .filter(({ code, showOriginal }) => showOriginal || checks.some(({ paperCode }) => paperCode === code))
      .map(({ code, name }) => {
        const check = checks.find(({ paperCode }) => paperCode === code)
        const by = names.find(({ id }) => id === check?.checkedBy)?.fullName ?? null
        return {
          control: comparedControl(code),
          name,
          compared: check ? { by, at: check.checkedAt.toISOString() } : null,
        }
      }),
    mayCompare: !ended && roles.some((role) => role === 'desk' || role === 'officer'),
    mayGiveCode: !ended && file.ownerId === null && roles.includes('desk'),
    elsewhere:
      file.status === 'submitted'
        ? await competentElsewhere(procedure, { answered: answers, unitCode: file.unitCode }, world)
        : null,
  }
}
