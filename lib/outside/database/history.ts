import type { PaperAt } from '#lib/domain/case/guards.ts'
import type { Transaction } from './index.ts'

/** What an event lets change in its case: the columns by their names in the database (see append_event). */
export type Changes = {
  readonly unit_code?: string
  /** Only of a file that belongs to nobody yet. */
  readonly owner_id?: string
  readonly division_id?: string | null
  readonly holder_id?: string | null
  readonly dossier_code?: string
  readonly fee_settled?: boolean
  readonly fee_due?: number
  readonly supplements?: number
  readonly lengthened?: boolean
  readonly proposer_id?: string | null
  readonly answer_from?: string
  readonly accepted_at?: string
  readonly accepted_on?: string
  readonly clock_from?: string
  readonly limit_days?: number
  readonly limit_count?: 'calendar' | 'working'
  readonly due_on?: string | null
  readonly days_used?: number | null
  readonly committed_on?: string | null
  readonly appointed_on?: string
  readonly stage_due_on?: string | null
  readonly mend_by?: string | null
  readonly open_consultations?: number
  readonly paper_at?: PaperAt | null
  readonly ledger_year?: number
  readonly ledger_number?: number
  readonly finished_on?: string
  readonly ended_on?: string
}

/** Facts of an event: identifiers, days, amounts and codes. Never names, numbers of people or free text. */
export type EventData = Readonly<Record<string, string | number | boolean | null>>

export type NewEvent = {
  readonly caseId: string
  readonly type: string
  readonly at: Temporal.Instant
  readonly actorId: string | null
  readonly role: string
  readonly status: string
  readonly data: EventData
}

export type NewCase = {
  readonly id: string
  readonly procedure_code: string
  readonly revision: number
  readonly unit_code: string
  readonly channel: string
  readonly owner_id: string | null
  readonly provisional_number: string
  readonly status: string
  readonly fee_due: number
}

/** Opens a case with its first event. False: the case is there already, and stays as it is. */
export const openCase = async (
  tx: Transaction,
  row: NewCase,
  event: Omit<NewEvent, 'caseId' | 'status'>,
): Promise<boolean> => {
  const rows = await tx.$queryRaw<{ opened: boolean }[]>`
    SELECT open_case(${JSON.stringify(row)}::jsonb, ${event.type}, ${event.at.toString()}::timestamptz,
      ${event.actorId}::uuid, ${event.role}, ${JSON.stringify(event.data)}::jsonb) AS opened`
  return rows[0]?.opened === true
}

/** Holds a case until the transaction ends: whoever comes next waits, and then sees what was done. */
export const lockCase = async (tx: Transaction, caseId: string): Promise<void> => {
  await tx.$executeRaw`SELECT lock_case(${caseId}::uuid)`
}

/**
 * Appends an event and lets its case and the rollups follow, in one statement. False: the case has moved on since
 * `expectedSeq`.
 */
export const appendEvent = async (
  tx: Transaction,
  expectedSeq: number,
  event: NewEvent,
  changes: Changes,
): Promise<boolean> => {
  const rows = await tx.$queryRaw<{ appended: boolean }[]>`
    SELECT append_event(${event.caseId}::uuid, ${expectedSeq}::int, ${event.type}, ${event.at.toString()}::timestamptz,
      ${event.actorId}::uuid, ${event.role}, ${event.status}, ${JSON.stringify(event.data)}::jsonb,
      ${JSON.stringify(changes)}::jsonb) AS appended`
  return rows[0]?.appended === true
}

/** The next number of a book, without gaps: the row stays locked until the transaction ends. */
export const nextNumber = async (
  tx: Transaction,
  unitCode: string,
  book: string,
  period: string,
): Promise<number> => {
  const rows = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO counters AS c (unit_code, book, period, value) VALUES (${unitCode}, ${book}, ${period}, 1)
    ON CONFLICT (unit_code, book, period) DO UPDATE SET value = c.value + 1 RETURNING value`
  const value = rows[0]?.value
  if (value === undefined) throw new Error('no number was given')
  return value
}

/** The tasks that the database lets the application put into the queue (see `enqueue` in the migrations). */
export type Task =
  | 'deliver-message'
  | 'deliver-file-messages'
  | 'send-password-reset'
  | 'keep-slip'
  | 'recount-calendar'
  | 'scan-file'
  | 'register-post'
  | 'sign-result'

/** Puts work into the queue, in the same transaction as the decision that it serves. */
export const enqueue = async (
  tx: Transaction,
  task: Task,
  payload: Readonly<Record<string, string>>,
  key: string,
): Promise<void> => {
  await tx.$executeRaw`SELECT enqueue(${task}, ${JSON.stringify(payload)}::json, ${key})`
}

/** The first link of a case's history that does not hold, or null when every link does. */
export const firstBrokenLink = async (tx: Transaction, caseId: string): Promise<number | null> => {
  const rows = await tx.$queryRaw<{ seq: number }[]>`
    WITH chain AS (
      SELECT e.*, row_number() OVER (ORDER BY seq) AS place,
        coalesce(lag(hash) OVER (ORDER BY seq), sha256(convert_to(case_id::text, 'UTF8'))) AS expected_prev
      FROM events e WHERE case_id = ${caseId}::uuid)
    SELECT seq FROM chain
    WHERE seq <> place OR prev_hash <> expected_prev
      OR hash <> event_hash(prev_hash, case_id, seq, type, at, actor_id, actor_role, status, data)
    UNION ALL
    SELECT c.seq + 1 FROM cases c WHERE c.id = ${caseId}::uuid
      AND (c.seq <> (SELECT count(*) FROM chain) OR c.head_hash <> (SELECT hash FROM chain ORDER BY seq DESC LIMIT 1))
    ORDER BY 1 LIMIT 1`
  return rows[0]?.seq ?? null
}

/** Up to where the order of changes is settled: nothing appears there any more (see the migrations). */
export const settledPosition = async (tx: Transaction): Promise<bigint> => {
  const [row] = await tx.$queryRaw<{ position: bigint }[]>`SELECT settled_position() AS position`
  return row?.position ?? 0n
}
