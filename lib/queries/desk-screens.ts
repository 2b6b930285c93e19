import { type Person, unitsAs } from '#lib/domain/access/actor.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import type { World } from '#lib/outside/world.ts'
import { procedureOf } from '#lib/procedures/index.ts'
import { draftOf } from '#lib/use-cases/draft/draft-of.ts'
import { pairedWithin, screenCode } from '#lib/use-cases/kiosk/screen-code.ts'
import { kioskIdleMinutes } from './kiosk-of-token.ts'
import { answersOf, openApplication } from './open-application.ts'

export type ScreenState = 'waiting' | 'inUse' | 'closed'

export type DeskScreen = {
  readonly draftId: string
  readonly procedure: string
  readonly state: ScreenState
  /** ISO instant. */
  readonly startedAt: string
}

/** The screens that this desk opened since yesterday for applications that are not submitted, latest first. */
export const deskScreens = async (actor: Person, world: World): Promise<readonly DeskScreen[]> => {
  const now = world.clock.now()
  const sessions = await world.db.kioskSession.findMany({
    where: {
      unitCode: { in: unitsAs(actor, 'desk') },
      startedAt: { gt: toDate(now.subtract({ hours: 24 })) },
    },
    orderBy: { startedAt: 'desc' },
    distinct: ['draftId'],
    take: 50,
  })
  const ids = sessions.map(({ draftId }) => draftId)
  const [drafts, files] = await Promise.all([
    world.db.draft.findMany({
      where: { id: { in: ids } },
      select: { id: true, procedureCode: true, revision: true },
    }),
    world.db.case.findMany({ where: { id: { in: ids } }, select: { id: true } }),
  ])
  return sessions.flatMap((session) => {
    const draft = drafts.find(({ id }) => id === session.draftId)
    if (!draft || files.some(({ id }) => id === session.draftId)) return []
    return [
      {
        draftId: draft.id,
        procedure: procedureOf(draft.procedureCode, draft.revision).shortName,
        state: stateOf(session, now),
        startedAt: session.startedAt.toISOString(),
      },
    ]
  })
}

export type OpenedScreen = DeskScreen & {
  /** "1234 5678", while it waits for its screen. */
  readonly code: string | null
  readonly isComplete: boolean
}

/** The screen of one application, for the desk that began it. */
export const deskScreen = async (
  actor: Person,
  draftId: string,
  world: World,
): Promise<OpenedScreen | { readonly elsewhere: string } | null> => {
  const draft = await draftOf(actor, draftId, world.db, world)
  if (draft?.row.channel !== 'assisted') return null
  if (draft.file !== null) return { elsewhere: `/can-bo/ho-so/${draftId}` }
  const session = await world.db.kioskSession.findFirst({
    where: { draftId },
    orderBy: { startedAt: 'desc' },
  })
  const application = await openApplication(actor, draftId, world)
  if (!session || !application) return null
  const state = stateOf(session, world.clock.now())
  const digits = screenCode(session.id, world.sealing)
  return {
    draftId,
    procedure: application.procedure.shortName,
    state,
    startedAt: session.startedAt.toISOString(),
    code: state === 'waiting' ? `${digits.slice(0, 4)} ${digits.slice(4)}` : null,
    isComplete: answersOf(application) !== null,
  }
}

const stateOf = (
  session: {
    readonly startedAt: Date
    readonly tokenDigest: Uint8Array | null
    readonly lastSeenAt: Date | null
    readonly endedAt: Date | null
  },
  now: Temporal.Instant,
): ScreenState => {
  const since = (at: Date) => (toDate(now).getTime() - at.getTime()) / 60_000
  if (session.endedAt) return 'closed'
  if (!session.tokenDigest) return since(session.startedAt) < pairedWithin ? 'waiting' : 'closed'
  return session.lastSeenAt && since(session.lastSeenAt) < kioskIdleMinutes ? 'inUse' : 'closed'
}
