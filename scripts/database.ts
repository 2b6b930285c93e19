import pg from 'pg'
import type { StartEnv } from '#env.ts'
import type { DemoSecrets } from './demo-secrets.ts'
import { migrate, pendingMigrations } from './migrate.ts'
import { OperatorError } from './operator-error.ts'
import { type Cluster, startCluster } from './postgres/cluster.ts'

export type DatabaseUrls = {
  /** The application's role: it serves, and can neither alter tables nor change history. */
  readonly app: string
  /** The owner: migrates and runs the queue. */
  readonly owner: string
}

export type OpenDatabase = {
  readonly urls: DatabaseUrls
  /** Settles when an embedded server has ended unasked; never for a server of somebody else. */
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

/** Opens DATABASE_URL, or the embedded PostgreSQL of a demonstration, and brings it up to date. */
export async function openDatabase(env: StartEnv, secrets: DemoSecrets | undefined): Promise<OpenDatabase> {
  if (env.DATABASE_URL) {
    const urls = await openGiven(env, env.DATABASE_URL)
    return { urls, ended: new Promise(() => {}), stop: async () => {} }
  }
  if (!secrets) throw new Error('an embedded database needs the secrets of the demonstration')
  const { cluster, urls } = await openEmbedded(env.DATA_DIR, secrets)
  try {
    await migrate(urls.owner)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return { urls, ended: cluster.ended, stop: cluster.stop }
}

/** Starts the embedded PostgreSQL in `dataDir` with both roles and the (perhaps still empty) database. */
export async function openEmbedded(
  dataDir: string,
  { superuserPassword, ownerPassword, appPassword }: Omit<DemoSecrets, 'appSecret'>,
  { durable = true } = {},
): Promise<{ cluster: Cluster; urls: DatabaseUrls; superuserUrl: string }> {
  const cluster = await startCluster({ home: dataDir, superuserPassword, durable })
  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${cluster.port}/${database}`
  const superuserUrl = url('postgres', superuserPassword, 'postgres')
  try {
    await withClient(superuserUrl, async (client) => {
      const { rows } = await client.query("SELECT FROM pg_database WHERE datname = 'mctp'")
      if (rows.length > 0) return
      await client.query(roleSql('mctp_owner', ownerPassword))
      await client.query(roleSql('app', appPassword))
      await client.query('CREATE DATABASE mctp OWNER mctp_owner')
    })
  } catch (error) {
    await cluster.stop()
    throw error
  }
  const urls = { owner: url('mctp_owner', ownerPassword, 'mctp'), app: url('app', appPassword, 'mctp') }
  return { cluster, urls, superuserUrl }
}

/** The database comes last, so a start that was killed in between finds the role there already. */
const roleSql = (name: string, password: string) => `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN
    CREATE ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${pg.escapeLiteral(password)};
  END IF;
END $$`

async function openGiven(env: StartEnv, databaseUrl: string): Promise<DatabaseUrls> {
  const owner = env.MIGRATION_DATABASE_URL ?? databaseUrl
  await withClient(owner, refuseOldServer)
  if (env.MIGRATION_DATABASE_URL) {
    await migrate(owner)
    return { owner, app: databaseUrl }
  }
  if (env.APP_MODE === 'production') {
    await withClient(databaseUrl, refusePending)
    return { owner, app: databaseUrl }
  }
  await migrate(owner)
  await withClient(owner, allowRoleApp)
  return { owner, app: asRoleApp(databaseUrl) }
}

/** Since PostgreSQL 16 not even the creator of a role may act as it at once. */
async function allowRoleApp(client: pg.Client): Promise<void> {
  const may = () =>
    client.query('SET ROLE app; RESET ROLE').then(
      () => true,
      () => false,
    )
  if (await may()) return
  await client.query('GRANT app TO CURRENT_USER').catch(() => {})
  if (await may()) return
  throw new OperatorError(
    `Người dùng "${client.user}" chưa được dùng vai trò "app". Quản trị PostgreSQL cần chạy: GRANT app TO "${client.user}"`,
  )
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version",
  )
  if (Number(rows[0]?.number) < 150_000) {
    throw new OperatorError(`Cần PostgreSQL 15 trở lên, máy chủ này là ${rows[0]?.version}.`)
  }
}

async function refusePending(client: pg.Client): Promise<void> {
  const pending = await pendingMigrations(client)
  if (pending.length === 0) return
  throw new OperatorError(
    `Cơ sở dữ liệu còn ${pending.length} bước chưa áp dụng. Đặt MIGRATION_DATABASE_URL (người sở hữu dữ liệu) rồi chạy lại.`,
  )
}

/** The same address, with every session acting as the application's role: REVOKE means nothing to an owner. */
export function asRoleApp(databaseUrl: string): string {
  const url = new URL(databaseUrl)
  const options = [url.searchParams.get('options'), '-c role=app'].filter(Boolean).join(' ')
  url.searchParams.set('options', options)
  // Every PostgreSQL driver reads %20 as a space; only some read +.
  url.search = url.search.replaceAll('+', '%20')
  return url.href
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
  } catch (error) {
    const { hostname, port } = new URL(connectionString)
    const reason = error instanceof Error ? error.message : String(error)
    throw new OperatorError(`Không kết nối được PostgreSQL tại ${hostname}:${port || 5432}: ${reason}`)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
