import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '#scripts/database.ts'

const passwords = { superuserPassword: 'superuser', ownerPassword: 'owner', appPassword: 'app' }

let home: string
beforeAll(async () => {
  // Closed to everybody else, like a home folder: PostgreSQL must run here all the same, also for root.
  home = await mkdtemp(join(tmpdir(), 'mctp-closed-'))
  await chmod(home, 0o700)
})
afterAll(() => rm(home, { recursive: true, force: true }))

/** PostgreSQL's own default: every acknowledged transaction has reached the disk. */
const open = () => openEmbedded(join(home, 'data'), passwords)

const query = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const serverPid = async () =>
  Number((await readFile(join(home, 'data/postgres/postmaster.pid'), 'utf8')).split('\n')[0])

test('keeps what was acknowledged through kill -9, and starts again on what that left behind', async () => {
  const first = await open()
  await query(first.urls.owner, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)')
  process.kill(await serverPid(), 'SIGKILL')
  await first.cluster.ended
  const second = await open()
  expect(await query(second.urls.owner, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
  await second.cluster.stop()
})

test('replaces a server that outlived its own start', async () => {
  const orphan = await open()
  const successor = await open()
  await orphan.cluster.ended
  expect(await query(successor.urls.owner, 'SELECT id FROM kept')).toEqual([{ id: 1 }])
  await successor.cluster.stop()
})

test('shows its data to nobody else, and listens to this machine alone', async () => {
  const { cluster, superuserUrl } = await open()
  expect((await stat(join(home, 'data/postgres'))).mode & 0o777).toBe(0o700)
  const [settings] = await query(
    superuserUrl,
    `SELECT current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync`,
  )
  expect(settings).toEqual({ addresses: '127.0.0.1', fsync: 'on' })
  await expect(query(superuserUrl.replace('superuser@', 'wrong@'), 'SELECT 1')).rejects.toThrow('password')
  await cluster.stop()
})

test('gives neither role the rights of a superuser, and the application none to create', async () => {
  const { cluster, urls, superuserUrl } = await open()
  const roles = await query(
    superuserUrl,
    `SELECT rolname, rolsuper OR rolcreatedb OR rolcreaterole AS mighty FROM pg_roles
     WHERE rolname IN ('app', 'mctp_owner') ORDER BY rolname`,
  )
  expect(roles).toEqual([
    { rolname: 'app', mighty: false },
    { rolname: 'mctp_owner', mighty: false },
  ])
  await expect(query(urls.app, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied')
  await cluster.stop()
})
