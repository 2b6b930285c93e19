import { sessionCookie } from '#app/_http/session-cookie.ts'
import type { World } from '#lib/outside/world.ts'
import { openSession } from '#lib/use-cases/account/sign-in.ts'
import { type MortalServer, mortalServer } from './mortal-server.ts'
import { openWorkStage } from './work-stage.ts'

export type FaultStage = AsyncDisposable & {
  readonly world: World
  readonly server: MortalServer
  /** For whatever else lies on a disk; goes with the stage. */
  readonly folder: string
  readonly citizen: { readonly id: string; readonly email: string }
  /** A new session of the citizen, and the cookie that carries it: "name=value". */
  readonly signIn: () => Promise<{ readonly sessionId: string; readonly cookie: string }>
}

/** The built server, which may be killed, on a database and a folder of its own; `more` settings besides. */
export const openFaultStage = async (more: Readonly<Record<string, string>> = {}): Promise<FaultStage> => {
  const { cleanup, world, folder, settings } = await openWorkStage(more)
  const server = await mortalServer(settings)
  cleanup.defer(server.stop)
  const citizen = await world.db.account.findUniqueOrThrow({ where: { email: 'congdan@demo.vn' } })
  return {
    ...{ world, server, folder, citizen },
    signIn: async () => {
      const session = await openSession(citizen.id, world)
      const [cookie = ''] = (await sessionCookie(session, settings.APP_SECRET, server.origin)).split(';')
      return { sessionId: session.sessionId, cookie }
    },
    [Symbol.asyncDispose]: () => cleanup.disposeAsync(),
  }
}
