import { Logger, runOnce, type TaskList } from 'graphile-worker'
import pg from 'pg'

/** Carries out what is ready in a queue until nothing is; what failed waits for its next turn. */
export const runQueue = async (connectionString: string, taskList: TaskList): Promise<void> => {
  const pgPool = new pg.Pool({ connectionString })
  await runOnce({ pgPool, concurrency: 4, logger: new Logger(() => () => {}), taskList })
  // It answers before the last jobs are noted as done: its connections end when they are.
  await pgPool.end()
}
