// npm start, the tests and production all bring a database up to date with this; alone:
//   MIGRATION_DATABASE_URL=postgresql://owner:…@host/db node scripts/run.mjs migrate
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Logger, runMigrations as migrateQueue } from 'graphile-worker'
import pg from 'pg'
import { OperatorError, runCommand } from './operator-error.ts'

const ourMigrations = join(import.meta.dirname, '../prisma/migrations')

/** The key of Prisma's own advisory lock, so that its command line and this runner keep out of each other's way. */
const lockKey = 72_707_369

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/**
 * Brings the database of `ownerUrl` up to date: our migrations in order, each in one transaction and recorded the way
 * Prisma records them, then the queue's own. Several at once wait for one another.
 * Refuses a landed migration that was changed, and a database that is newer than the code.
 * @returns the names of the migrations that were applied now
 */
export async function migrate(ownerUrl: string, folder = ourMigrations): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey])
    await client.query(prismaTable)
    const pending = await pendingMigrations(client, folder)
    for (const migration of pending) await apply(client, migration)
    await migrateQueue({ connectionString: ownerUrl, logger: new Logger(() => () => {}) })
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** What has yet to be applied. Throws an OperatorError when code and database do not belong together. */
export async function pendingMigrations(client: pg.ClientBase, folder = ourMigrations): Promise<Migration[]> {
  const known = await migrationsIn(folder)
  const landed = await landedMigrations(client)
  for (const name of landed.keys()) {
    if (!known.some((migration) => migration.name === name)) {
      throw new OperatorError(
        `Cơ sở dữ liệu mới hơn mã nguồn: không có bước "${name}" trong prisma/migrations.`,
      )
    }
  }
  for (const { name, checksum } of known) {
    if (landed.has(name) && landed.get(name) !== checksum) {
      throw new OperatorError(
        `Bước "${name}" đã áp dụng mà nay bị sửa. Hãy trả lại nguyên văn và viết một bước mới.`,
      )
    }
  }
  return known.filter(({ name }) => !landed.has(name))
}

/** Name and checksum of what the database has; nothing in one that was never migrated. */
async function landedMigrations(client: pg.ClientBase): Promise<Map<string, string>> {
  const { rows: tables } = await client.query("SELECT WHERE to_regclass('_prisma_migrations') IS NOT NULL")
  if (tables.length === 0) return new Map()
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  )
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

async function migrationsIn(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : error
    throw new Error(`Bước "${name}" thất bại, không có gì thay đổi: ${reason}`, { cause: error })
  }
}

const prismaTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`

if (import.meta.main) {
  await runCommand(async () => {
    const ownerUrl = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL
    if (!ownerUrl)
      throw new OperatorError('Cần MIGRATION_DATABASE_URL: địa chỉ PostgreSQL của người sở hữu dữ liệu.')
    const applied = await migrate(ownerUrl)
    for (const name of applied) console.log(`Đã áp dụng ${name}.`)
    console.log('Cơ sở dữ liệu đã mới nhất.')
  })
}
