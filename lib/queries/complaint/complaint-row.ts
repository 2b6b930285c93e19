import { z } from 'zod'
import {
  type ComplaintKind,
  type Finding,
  isComplaintKind,
  isFinding,
} from '#lib/domain/complaint/complaint-rules.ts'
import { type ComplaintState, complaintState } from '#lib/domain/complaint/complaint-state.ts'
import { dayOf, toInstant } from '#lib/outside/clock/index.ts'
import type { Prisma } from '#lib/outside/database/index.ts'
import type { World } from '#lib/outside/world.ts'
import { complaintRules } from '#lib/procedures/complaint-rules.ts'
import { complaintAnswerContext, complaintContext } from '#lib/use-cases/complaint/sealed-words.ts'

/** A complaint as those read it who may. Days are ISO days. */
export type ComplaintRow = ComplaintState & {
  readonly id: string
  readonly caseId: string
  readonly kind: ComplaintKind
  readonly words: string
  readonly filedOn: string
  readonly acceptedOn: string | null
  readonly answeredOn: string | null
  readonly finding: Finding | null
  readonly answer: string | null
  /** The law that the deadlines come from, and whether they were held against its text. */
  readonly source: string
  readonly isChecked: boolean
}

const isoDay = (at: Date | null): string | null => at && dayOf(toInstant(at)).toString()

/** Opens a complaint. Whoever calls has made sure of the right to read it. */
export const complaintRow = (
  row: Prisma.ComplaintGetPayload<object>,
  today: string,
  { sealing }: Pick<World, 'sealing'>,
): ComplaintRow => {
  const kind = isComplaintKind(row.kind) ? row.kind : 'petition'
  const days = {
    acceptBy: row.acceptBy.toISOString().slice(0, 10),
    acceptedOn: isoDay(row.acceptedAt),
    answerBy: row.answerBy?.toISOString().slice(0, 10) ?? null,
    answeredOn: isoDay(row.answeredAt),
  }
  const { source, isChecked } = complaintRules[kind]
  return {
    ...complaintState(days, today),
    ...{ id: row.id, caseId: row.caseId, kind, source, isChecked },
    words: z.string().parse(sealing.open(row.sealed, complaintContext(row.id))),
    filedOn: dayOf(toInstant(row.filedAt)).toString(),
    acceptedOn: days.acceptedOn,
    answeredOn: days.answeredOn,
    finding: isFinding(row.finding ?? undefined) ? (row.finding as Finding) : null,
    answer:
      row.sealedAnswer && z.string().parse(sealing.open(row.sealedAnswer, complaintAnswerContext(row.id))),
  }
}
