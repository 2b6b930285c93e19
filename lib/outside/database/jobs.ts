import type { Transaction } from './index.ts'

/** Work in the queue. Its payload is not read: what somebody is shown names no file. */
export type Job = {
  readonly id: string
  readonly task: string
  readonly attempts: number
  readonly maxAttempts: number
  readonly lastError: string | null
  readonly runAt: Date
  readonly createdAt: Date
}

/** What has not been done yet, the oldest first; at most 500. */
export const waitingJobs = (tx: Transaction): Promise<Job[]> =>
  tx.$queryRaw<Job[]>`
    SELECT id::text, task, attempts, max_attempts AS "maxAttempts", last_error AS "lastError", run_at AS "runAt",
      created_at AS "createdAt"
    FROM waiting_jobs()`

/** Has a job tried again now, as if for the first time. One that is running, or done, stays as it is. */
export const retryJob = async (tx: Transaction, id: string): Promise<void> => {
  await tx.$executeRaw`SELECT retry_job(${id}::bigint)`
}
