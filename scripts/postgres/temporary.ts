import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DatabaseUrls, openEmbedded } from '../database.ts'

export type TemporaryPostgres = {
  /** An empty database with the two roles. */
  readonly urls: DatabaseUrls
  readonly superuserUrl: string
  /** Stops the server and removes everything. */
  readonly remove: () => Promise<void>
}

/** A PostgreSQL for the length of a test run: real in all but its care for the disk. */
export async function temporaryPostgres(): Promise<TemporaryPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'mctp-postgres-'))
  // Root lends PostgreSQL another user, who must get in.
  await chmod(folder, 0o711)
  const passwords = { superuserPassword: 'superuser', ownerPassword: 'owner', appPassword: 'app' }
  const { cluster, urls, superuserUrl } = await openEmbedded(folder, passwords, { durable: false })
  return {
    urls,
    superuserUrl,
    remove: async () => {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
