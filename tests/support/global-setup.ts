import type { TestProject } from 'vitest/node'
import { migrate } from '#scripts/migrate.ts'
import { temporaryPostgres } from '#scripts/postgres/temporary.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser of the test run's own PostgreSQL, whose database `mctp` is migrated and left alone. */
    readonly superuserUrl: string
    readonly appUrl: string
  }
}

/** One real PostgreSQL for the run, migrated once; each test file clones it (see database.ts). */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const postgres = await temporaryPostgres()
  await migrate(postgres.urls.owner)
  project.provide('superuserUrl', postgres.superuserUrl)
  project.provide('appUrl', postgres.urls.app)
  return postgres.remove
}
