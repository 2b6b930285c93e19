import pg from 'pg'
import { systemClock, toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { OperatorError } from '../operator-error.ts'

export type RunState = 'new' | 'interrupted' | 'finished'

/** Whether a scenario has been played on this data. */
export const stateOfRun = async (name: string, world: World): Promise<RunState> => {
  const run = await world.db.scenarioRun.findUnique({ where: { name } })
  if (!run) return 'new'
  return run.finishedAt ? 'finished' : 'interrupted'
}

export const noteStart = async (name: string, world: World): Promise<void> => {
  await world.db.scenarioRun.upsert({
    where: { name },
    create: { name, startedAt: toDate(systemClock.now()) },
    update: {},
  })
}

export const noteEnd = async (name: string, world: World): Promise<void> => {
  await world.db.scenarioRun.update({ where: { name }, data: { finishedAt: toDate(systemClock.now()) } })
}

/** Makes this process the only one that plays a scenario on a database; PostgreSQL lets go when the process is gone. */
export const onlyPlayer = async (name: string, databaseUrl: string): Promise<AsyncDisposable> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ got: boolean }>(
    "SELECT pg_try_advisory_lock(hashtext('mot-cua-tu-phap'), hashtext('scenario ' || $1)) AS got",
    [name],
  )
  if (!rows[0]?.got) {
    await client.end()
    throw new OperatorError('Kịch bản này đang được chạy trên cùng dữ liệu. Hãy chờ nó xong.')
  }
  return { [Symbol.asyncDispose]: () => client.end() }
}
