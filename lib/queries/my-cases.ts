import type { Person } from '#lib/domain/access/actor.ts'
import { isEnded, type Status, statusFacts, type Turn } from '#lib/domain/case/status.ts'
import type { Language } from '#lib/domain/kernel/language.ts'
import type { DraftTerm } from '#lib/domain/procedure/draft-days.ts'
import { frontier } from '#lib/domain/procedure/journey.ts'
import { fromDbDay, today } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { serviceIn } from '#lib/procedures/english/index.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { openTyped } from '#lib/use-cases/draft/draft-of.ts'
import { keptUntil } from './draft-kept-until.ts'

export type MyDraft = {
  readonly id: string
  readonly name: string
  /** ISO instants. */
  readonly startedAt: string
  readonly savedAt: string
  /** The step at which the person goes on; null once all questions are answered. */
  readonly stopsAt: string | null
  readonly term: DraftTerm
}

export type MyCase = {
  readonly id: string
  readonly name: string
  /** The dossier code, or before reception the provisional number. */
  readonly number: string
  readonly status: Status
  readonly turn: Turn
  readonly isEnded: boolean
  readonly unit: string
  readonly submittedAt: string
  /** ISO days. */
  readonly dueOn: string | null
  readonly finishedOn: string | null
  readonly unread: number
}

export type MyCases = {
  readonly drafts: readonly MyDraft[]
  /** Files that want something from this person come first, then the running ones, then those that ended. */
  readonly cases: readonly MyCase[]
}

/** More than a person has; a limit all the same. */
const most = 200

/** What this person has begun and filed for themselves. */
export const myCases = async (actor: Person, world: World, language: Language = 'vi'): Promise<MyCases> => {
  const ownerId = actor.accountId
  const files = await world.db.case.findMany({
    where: { ownerId },
    orderBy: { submittedAt: 'desc' },
    take: most,
    include: {
      unit: { select: { name: true } },
      _count: { select: { messages: { where: { accountId: ownerId, readAt: null } } } },
    },
  })
  const drafts = await world.db.draft.findMany({
    where: { ownerId },
    orderBy: { updatedAt: 'desc' },
    take: most,
    select: { id: true, procedureCode: true, revision: true, typed: true, createdAt: true, updatedAt: true },
  })
  const filed = await filedAmong(
    drafts.map(({ id }) => id),
    world,
  )
  // A draft stays where it is when it becomes a file; it is then no longer a draft to its owner.
  const open = drafts.filter(({ id }) => !filed.has(id))
  const terms = await keptUntil(open, world)
  const day = today(world.clock).toString()
  return {
    drafts: open.flatMap((row) => {
      const term = terms.get(row.id)
      const procedure = procedureOf(row.procedureCode, row.revision)
      return term
        ? [
            {
              id: row.id,
              name: nameOf(row, language),
              startedAt: row.createdAt.toISOString(),
              savedAt: row.updatedAt.toISOString(),
              stopsAt:
                frontier(serviceIn(language, procedure).procedure, openTyped(row, world), day)?.title ?? null,
              term,
            },
          ]
        : []
    }),
    cases: files
      .map((file) => {
        const status = file.status as Status
        return {
          id: file.id,
          name: nameOf(file, language),
          number: file.dossierCode ?? file.provisionalNumber,
          status,
          turn: statusFacts[status].turn,
          isEnded: isEnded(status),
          unit: file.unit.name,
          submittedAt: file.submittedAt.toISOString(),
          dueOn: file.dueOn && fromDbDay(file.dueOn).toString(),
          finishedOn: file.finishedOn && fromDbDay(file.finishedOn).toString(),
          unread: file._count.messages,
        }
      })
      .toSorted((a, b) => urgency(a) - urgency(b)),
  }
}

const nameOf = (
  { procedureCode, revision }: { readonly procedureCode: string; readonly revision: number },
  language: Language,
): string => serviceIn(language, procedureOf(procedureCode, revision)).procedure.shortName

const filedAmong = async (ids: readonly string[], world: World): Promise<ReadonlySet<string>> => {
  const rows = await world.db.case.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

const urgency = ({ turn }: Pick<MyCase, 'turn'>): number =>
  turn === 'citizen' ? 0 : turn === 'nobody' ? 2 : 1
