import pg from 'pg'

/** Seconds between the birth of a worker and its sign of life, within which it is not taken for dead. */
const grace = 2

/**
 * A worker that was killed leaves its jobs locked, for hours. So each worker holds a lock of its session as a sign of
 * life, which goes with the process; whoever finds jobs of a worker without one gives them back to the queue.
 */
export const watchOverWorkers = async (connectionString: string) => {
  const client = new pg.Client({ connectionString, application_name: 'worker watch' })
  await client.connect()
  return {
    /** Says that a worker of this process lives, until the process ends. */
    isAlive: async (workerId: string): Promise<void> => {
      await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [workerId])
    },
    /** Gives back what dead workers have locked. */
    releaseJobsOfTheDead: async (): Promise<void> => {
      // A worker of this process holds its lock here already, and a session may take the same lock twice.
      await client.query(
        `SELECT graphile_worker.force_unlock_workers(array_agg(worker_id)) FROM (
           SELECT DISTINCT locked_by AS worker_id FROM graphile_worker._private_jobs
           WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $1)
           UNION SELECT DISTINCT locked_by FROM graphile_worker._private_job_queues
           WHERE locked_by IS NOT NULL AND locked_at < now() - make_interval(secs => $1)) locked
         WHERE NOT EXISTS (SELECT FROM pg_locks
           WHERE locktype = 'advisory' AND granted AND objsubid = 1
             AND ((classid::bigint << 32) | objid::bigint) = hashtextextended(worker_id, 0))
         HAVING count(*) > 0`,
        [grace],
      )
    },
    stop: () => client.end(),
  }
}
