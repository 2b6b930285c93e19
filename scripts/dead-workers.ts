import pg from 'pg'

/** Seconds between the birth of a pool of workers and its sign of life, within which it is not taken for dead. */
const grace = 2

/**
 * A worker that was killed leaves its jobs locked, for hours. So the pool of each process, in whose name jobs are locked,
 * holds a lock of its session as a sign of life, which goes with the process; whoever finds jobs of a pool without one
 * gives them back to the queue.
 */
export const watchOverWorkers = async (connectionString: string) => {
  const client = new pg.Client({ connectionString, application_name: 'worker watch' })
  await client.connect()
  // One after the other: a session carries out one statement at a time.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (sql: string, values: readonly unknown[]): Promise<unknown> => {
    last = last.then(() => client.query(sql, [...values]))
    return last
  }
  return {
    /** Says that a pool of this process lives, until the process ends. */
    isAlive: async (poolId: string): Promise<void> => {
      await inTurn('SELECT pg_advisory_lock(hashtextextended($1, 0))', [poolId])
    },
    /** Gives back what dead pools have locked. */
    releaseJobsOfTheDead: async (): Promise<void> => {
      await inTurn(
        `SELECT graphile_worker.force_unlock_workers(array_agg(pool_id)) FROM (
           SELECT DISTINCT locked_by AS pool_id FROM graphile_worker._private_jobs
           WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $1)
           UNION SELECT DISTINCT locked_by FROM graphile_worker._private_job_queues
           WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $1)) locked
         WHERE NOT EXISTS (SELECT FROM pg_locks
           WHERE locktype = 'advisory' AND granted AND objsubid = 1
             AND ((classid::bigint << 32) | objid::bigint) = hashtextextended(pool_id, 0))
         HAVING count(*) > 0`,
        [grace],
      )
    },
    stop: () => client.end(),
  }
}
