import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { urlOf } from './database-url.ts'

export type FreshDatabase = {
  /** As the application's role. */
  readonly appUrl: string
  readonly superuserUrl: string
  /** Statement by statement, as who may do anything: for what the application must notice, not for setting the stage. */
  readonly asSuperuser: (...statements: readonly string[]) => Promise<void>
  readonly drop: () => Promise<void>
}

/** The databases of the test run that are cloned: migrated and empty, or with the demonstration's units and people. */
export type Template = 'mctp' | 'mctp_demo'

/** A database for one test file: cloned, so that files run side by side. */
export const freshDatabase = async (template: Template = 'mctp'): Promise<FreshDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await run(inject('superuserUrl'), [`CREATE DATABASE ${name} TEMPLATE ${template} OWNER mctp_owner`])
  const superuserUrl = urlOf(inject('superuserUrl'), name)
  return {
    appUrl: urlOf(inject('appUrl'), name),
    superuserUrl,
    asSuperuser: (...statements) => run(superuserUrl, statements),
    drop: () => run(inject('superuserUrl'), [`DROP DATABASE ${name} WITH (FORCE)`]),
  }
}

const run = async (connectionString: string, statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
