import type { Status } from '#lib/domain/case/status.ts'
import type { CaseFacts } from '#lib/domain/case/workflow.ts'

type Row = {
  readonly status: string
  readonly acceptedOn: Date | null
  readonly supplements: number
  readonly lengthened: boolean
  readonly feeSettled: boolean
  readonly holderId: string | null
  readonly proposerId: string | null
  readonly dueOn: Date | null
}

/** What the workflow table asks about a file, from its row. */
export const factsOf = (row: Row): CaseFacts => ({
  status: row.status as Status,
  accepted: row.acceptedOn !== null,
  supplements: row.supplements,
  lengthened: row.lengthened,
  feeSettled: row.feeSettled,
  holderId: row.holderId,
  proposerId: row.proposerId,
  dueOn: row.dueOn === null ? null : row.dueOn.toISOString().slice(0, 10),
})
