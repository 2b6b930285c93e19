import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { settableClock } from '#lib/outside/clock/index.ts'
import { connect } from '#lib/outside/database/index.ts'
import { loadDemoData } from '#scripts/demo-data.ts'
import { migrate } from '#scripts/migrate.ts'
import { type TemporaryPostgres, temporaryPostgres } from '#scripts/postgres/temporary.ts'
import { urlOf } from './database-url.ts'
import { morning } from './morning.ts'
import { demoPassword } from './people.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser of the test run's own PostgreSQL, whose databases (see `Template`) are left alone. */
    readonly superuserUrl: string
    readonly appUrl: string
  }
}

/** One real PostgreSQL for the run, migrated and furnished once; each test file clones it (see database.ts). */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const postgres = await temporaryPostgres()
  await migrate(postgres.urls.owner)
  await furnish(postgres)
  project.provide('superuserUrl', postgres.superuserUrl)
  project.provide('appUrl', postgres.urls.app)
  return postgres.remove
}

/** A second template with the units and people of the demonstration, whose password nobody uses. */
const furnish = async ({ urls, superuserUrl }: TemporaryPostgres): Promise<void> => {
  const superuser = new pg.Client({ connectionString: superuserUrl })
  await superuser.connect()
  await superuser.query('CREATE DATABASE mctp_demo TEMPLATE mctp OWNER mctp_owner')
  await superuser.end()
  const db = connect(urlOf(urls.app, 'mctp_demo'), { connections: 1 })
  await loadDemoData({ db, clock: settableClock(morning) }, demoPassword)
  await db.$disconnect()
}
