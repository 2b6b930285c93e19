import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export type FreshDatabase = {
  /** As the application's role. */
  readonly appUrl: string
  readonly superuserUrl: string
  readonly drop: () => Promise<void>
}

/** A migrated, empty database for one test file: cloned, so that files run side by side. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(`CREATE DATABASE ${name} TEMPLATE mctp OWNER mctp_owner`)
  return {
    appUrl: urlOf(inject('appUrl'), name),
    superuserUrl: urlOf(inject('superuserUrl'), name),
    drop: () => asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`),
  }
}

const urlOf = (url: string, database: string): string => {
  const own = new URL(url)
  own.pathname = `/${database}`
  return own.href
}

const asSuperuser = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('superuserUrl') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
