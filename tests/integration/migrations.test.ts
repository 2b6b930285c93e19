import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '#scripts/migrate.ts'
import { sqlToReachSchema } from '#scripts/schema-engine.ts'
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts'

/** Written by hand in a migration, because Prisma has no words for them. */
const beyondPrisma = [/^DROP INDEX "case_people_name"$/]

let database: FreshDatabase
let folder: string
let client: pg.Client
beforeAll(async () => {
  database = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'mctp-migrations-'))
  await cp('prisma/migrations', folder, { recursive: true })
  client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

/** Adds a migration to the test's own copy of the folder. */
const land = async (name: string, sql: string): Promise<void> => {
  await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, name, 'migration.sql'), sql)
}

const relationExists = async (name: string): Promise<boolean> =>
  (await client.query('SELECT to_regclass($1) AS found', [name])).rows[0].found !== null

test('the migrations lead to prisma/schema.prisma, as far as Prisma can see', async () => {
  const statements = (await sqlToReachSchema(database.superuserUrl))
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)
  expect(statements.filter((statement) => !beyondPrisma.some((known) => known.test(statement)))).toEqual([])
})

test('applied again, they change nothing', async () => {
  expect(await migrate(database.superuserUrl)).toEqual([])
})

test('they are recorded the way Prisma records them', async () => {
  const { rows } = await client.query('SELECT * FROM _prisma_migrations ORDER BY migration_name')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row).toMatchObject({ applied_steps_count: 1, rolled_back_at: null, logs: null })
    expect(row.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(row.finished_at.getTime()).toBeGreaterThanOrEqual(row.started_at.getTime())
  }
})

test('the queue lives in a schema of its own', async () => {
  expect(await relationExists('graphile_worker.jobs')).toBe(true)
})

test('a new one lands once, even when two starts apply it at the same time', async () => {
  await land('90000000000000_new', 'CREATE TABLE landed_once (id int)')
  const applied = await Promise.all([
    migrate(database.superuserUrl, folder),
    migrate(database.superuserUrl, folder),
  ])
  expect(applied.flat()).toEqual(['90000000000000_new'])
})

test('one that fails leaves nothing of itself, and can be mended', async () => {
  await land('90000000000001_half', 'CREATE TABLE half_way (id int); SELECT 1 / 0;')
  await expect(migrate(database.superuserUrl, folder)).rejects.toThrow('90000000000001_half')
  expect(await relationExists('half_way')).toBe(false)
  await land('90000000000001_half', 'CREATE TABLE half_way (id int);')
  expect(await migrate(database.superuserUrl, folder)).toEqual(['90000000000001_half'])
})

test('one that has landed may not be edited', async () => {
  await land('90000000000000_new', 'CREATE TABLE landed_once (id bigint)')
  await expect(migrate(database.superuserUrl, folder)).rejects.toThrow('bị sửa')
})

test('a database that is newer than the code is left alone', async () => {
  await expect(migrate(database.superuserUrl)).rejects.toThrow('mới hơn mã nguồn')
})
