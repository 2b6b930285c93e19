import { apologyBy, dueSoonFrom } from '#lib/domain/case/apology-clock.ts'
import { dayOf, fromDbDay, toInstant } from '#lib/outside/clock/index.ts'
import type { Risk } from '#lib/queries/due-soon-board.ts'
import type { BoardBook } from './board.ts'
import type { Evening } from './evening/evening.ts'
import type { Plan } from './plan.ts'

/** A file whose result came after its due date, or is still to come. */
export type LateFile = {
  readonly plan: Plan
  readonly dueOn: string
  /** The first morning on which it stood on the board as due soon or worse; null: never. */
  readonly firstOnBoard: string | null
  /** The last morning on which it had to be there: two working days before its due date. */
  readonly boardBy: string
  readonly draftedOn: string | null
  readonly signedOn: string | null
  /** The last day on which the apology is in time. */
  readonly apologyBy: string
}

const urgent: readonly Risk[] = ['late', 'today', 'soon']

/** Every late file of the month, with what the heads were told of it. */
export const lateFiles = async ({ office, world, files, day, calendar }: Evening, board: BoardBook) => {
  const drafts = new Map((await world.db.apologyDraft.findMany()).map((draft) => [draft.caseId, draft]))
  return files.flatMap(({ id, dossierCode, dueOn, finishedOn, endedOn, events }): LateFile[] => {
    if (dueOn === null || endedOn !== null) return []
    const due = fromDbDay(dueOn)
    if (Temporal.PlainDate.compare(finishedOn ? fromDbDay(finishedOn) : day, due) <= 0) return []
    const mornings = [...(board.get(id) ?? [])].flatMap(([morning, risk]) =>
      urgent.includes(risk) ? [morning] : [],
    )
    const draft = drafts.get(id)
    const apology = events.find(({ type }) => type === 'apologise')
    const plan = office.files.get(id)?.plan
    if (!plan) throw new Error(`nobody filed ${dossierCode}`)
    return [
      {
        plan,
        dueOn: due.toString(),
        firstOnBoard: mornings.toSorted()[0] ?? null,
        boardBy: dueSoonFrom(due, calendar).toString(),
        draftedOn: draft ? dayOf(toInstant(draft.draftedAt)).toString() : null,
        signedOn: apology ? dayOf(toInstant(apology.at)).toString() : null,
        apologyBy: apologyBy(due, calendar).toString(),
      },
    ]
  })
}
