import type { CaseFacts, PaperAt } from '#lib/domain/case/guards.ts'
import type { Status } from '#lib/domain/case/status.ts'

type Row = {
  readonly status: string
  readonly acceptedOn: Date | null
  readonly supplements: number
  readonly lengthened: boolean
  readonly feeSettled: boolean
  readonly feeDue: bigint
  readonly holderId: string | null
  readonly proposerId: string | null
  readonly dueOn: Date | null
  readonly appointedOn: Date | null
  readonly openConsultations: number
  readonly paperAt: string | null
}

/** What the workflow table asks about a file, from its row. */
export const factsOf = (row: Row): CaseFacts => ({
  status: row.status as Status,
  accepted: row.acceptedOn !== null,
  supplements: row.supplements,
  lengthened: row.lengthened,
  // Where nothing is due nobody has to say so: a service without a fee is settled by itself.
  feeSettled: isFeeSettled(row),
  holderId: row.holderId,
  proposerId: row.proposerId,
  dueOn: isoDay(row.dueOn),
  appointedOn: isoDay(row.appointedOn),
  openConsultations: row.openConsultations,
  paperAt: row.paperAt as PaperAt | null,
})

/** Paid or exempt by a receipt, or nothing to pay. */
export const isFeeSettled = (row: Pick<Row, 'feeSettled' | 'feeDue'>): boolean =>
  row.feeSettled || row.feeDue === 0n

const isoDay = (day: Date | null): string | null => day?.toISOString().slice(0, 10) ?? null
