import type { Person } from '#lib/domain/access/actor.ts'
import type { World } from '#lib/outside/world.ts'
import { caseLetters, type Letters } from '#lib/queries/case-letters.ts'
import { caseNotes, type NoteLine } from '#lib/queries/case-notes.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import { caseViews, type ViewLine } from '#lib/queries/case-views.ts'

export type Talk = {
  readonly letters: Letters | null
  readonly notes: readonly NoteLine[]
  readonly mayNote: boolean
  /** Only for those who answer for the officials or check on them. */
  readonly views: readonly ViewLine[] | null
}

const seesViews: ReadonlySet<string> = new Set(['divisionHead', 'director', 'auditor'])

/** What stands beside a file that the actor has open as an official. */
export const talkOf = async (actor: Person, { row, roles }: CaseSheet, world: World): Promise<Talk> => {
  const [letters, notes, views] = await Promise.all([
    caseLetters(actor, row.id, world),
    caseNotes(row.id, world),
    roles.some((role) => seesViews.has(role)) ? caseViews(row.id, world) : null,
  ])
  return { letters, notes, views, mayNote: roles.some((role) => role !== 'auditor') }
}
