import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorld } from '#lib/outside/open-world.ts'
import { loadDemoData } from '#scripts/demo-data.ts'
import { migrate } from '#scripts/migrate.ts'
import { temporaryPostgres } from '#scripts/postgres/temporary.ts'
import { demoPassword } from '#tests/support/people.ts'

const secret = 'a secret for tests, long enough to be one'

/**
 * A database and a folder of their own with the demonstration's units and people; what serves them, the test starts.
 * `more` settings besides.
 */
export const openWorkStage = async (more: Readonly<Record<string, string>> = {}) => {
  const cleanup = new AsyncDisposableStack()
  const postgres = await temporaryPostgres()
  cleanup.defer(postgres.remove)
  await migrate(postgres.urls.owner)
  const folder = await mkdtemp(join(tmpdir(), 'mctp-faults-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const settings = {
    APP_MODE: 'demo' as const,
    DATABASE_URL: postgres.urls.app,
    DATA_DIR: folder,
    APP_SECRET: secret,
    APP_URL: 'http://127.0.0.1:3000',
    CATALOGUE_DATE: '2020-08-31',
    ...more,
  }
  const world = openWorld(settings)
  cleanup.defer(() => world.db.$disconnect())
  await loadDemoData(world, demoPassword)
  return {
    ...{ cleanup, world, folder, settings },
    /** Of the owner, who runs the queue. */
    ownerUrl: postgres.urls.owner,
    [Symbol.asyncDispose]: () => cleanup.disposeAsync(),
  }
}
