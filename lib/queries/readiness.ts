import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { World } from '#lib/outside/world.ts'

export type Readiness = 'ready' | 'databaseSilent' | 'migrationsPending'

/** Milliseconds: whoever asks has to decide where to send people, and cannot wait for long. */
const patience = 2_000

/** Whether the database answers in time, and has every migration that this release brings. */
export const readiness = async (world: World): Promise<Readiness> => {
  const given = new AbortController()
  const answer = migrationsAreApplied(world).then(
    (applied): Readiness => (applied ? 'ready' : 'migrationsPending'),
    (): Readiness => 'databaseSilent',
  )
  const late = setTimeout(patience, 'databaseSilent' as const, { signal: given.signal, ref: false })
  late.catch(() => undefined)
  const first = await Promise.race([answer, late])
  given.abort()
  return first
}

const migrationsAreApplied = async (world: World): Promise<boolean> => {
  const rows = await world.db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map(({ name }) => name))
  return (await shippedMigrations()).every((name) => applied.has(name))
}

/** They lie beside the application, which is started from its own folder. */
const shippedMigrations = async (): Promise<readonly string[]> => {
  const entries = await readdir(join(process.cwd(), 'prisma/migrations'), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
