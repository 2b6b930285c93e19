import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sessionCookie } from '#app/_http/session-cookie.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import type { World } from '#lib/outside/world.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { loadDemoData } from '#scripts/demo-data.ts'
import { migrate } from '#scripts/migrate.ts'
import { temporaryPostgres } from '#scripts/postgres/temporary.ts'
import { demoPassword } from '#tests/support/people.ts'
import { type MortalServer, mortalServer } from './mortal-server.ts'

const secret = 'a secret for tests, long enough to be one'

export type FaultStage = AsyncDisposable & {
  readonly world: World
  readonly server: MortalServer
  /** For whatever else lies on a disk; goes with the stage. */
  readonly folder: string
  readonly citizen: { readonly id: string; readonly email: string }
  /** A new session of the citizen, and the cookie that carries it: "name=value". */
  readonly signIn: () => Promise<{ readonly sessionId: string; readonly cookie: string }>
}

/** The built server, which may be killed, on a database and a folder of its own. */
export const openFaultStage = async (): Promise<FaultStage> => {
  const cleanup = new AsyncDisposableStack()
  const postgres = await temporaryPostgres()
  cleanup.defer(postgres.remove)
  await migrate(postgres.urls.owner)
  const folder = await mkdtemp(join(tmpdir(), 'mctp-faults-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const settings = {
    APP_MODE: 'demo' as const,
    DATABASE_URL: postgres.urls.app,
    DATA_DIR: folder,
    APP_SECRET: secret,
    CATALOGUE_DATE: '2020-08-31',
  }
  const world = openWorld(settings)
  cleanup.defer(() => world.db.$disconnect())
  await loadDemoData(world, demoPassword)
  const server = await mortalServer(settings)
  cleanup.defer(server.stop)
  const citizen = await world.db.account.findUniqueOrThrow({ where: { email: 'congdan@demo.vn' } })
  return {
    ...{ world, server, folder, citizen },
    signIn: async () => {
      const session = await openSession(citizen.id, world)
      const [cookie = ''] = (await sessionCookie(session, secret, server.origin)).split(';')
      return { sessionId: session.sessionId, cookie }
    },
    [Symbol.asyncDispose]: () => cleanup.disposeAsync(),
  }
}
