import { type Actor, hasRole } from '#lib/domain/access/actor.ts'
import { type Channel, isChannel } from '#lib/domain/message/channel.ts'
import { toDate } from '#lib/outside/clock/index.ts'
import { waitingJobs } from '#lib/outside/database/jobs.ts'
import type { World } from '#lib/outside/world.ts'

/** A job that has failed at least once. Instants are ISO instants. */
export type StuckJob = {
  readonly id: string
  readonly task: string
  readonly since: string
  readonly attempts: number
  /** A code of ours ("unreachable", "answer:503"); null for any other error, whose words may name people. */
  readonly reason: string | null
  /** Null: it has been tried as often as it may. */
  readonly nextTry: string | null
}

/** Messages that did not go out by a channel in the last days, by what became of them and why. */
export type Undelivered = {
  readonly channel: Channel
  readonly state: 'waiting' | 'failed' | 'skipped'
  readonly reason: string | null
  readonly count: number
}

/** News that a system was not told. */
export type DeadHooks = { readonly system: string; readonly count: number; readonly reason: string | null }

export type WaitingWork = {
  readonly waiting: number
  readonly oldest: string | null
  readonly stuck: readonly StuckJob[]
  readonly undelivered: readonly Undelivered[]
  readonly deadHooks: readonly DeadHooks[]
  readonly mayRetry: boolean
}

/** How far back messages that were given up are shown. Days. */
export const undeliveredDays = 30

/** What waits in the background and what is stuck there, for administrators and auditors; null for everybody else. */
export const waitingWork = async (actor: Actor, world: World): Promise<WaitingWork | null> => {
  if (!hasRole(actor, 'admin', 'auditor')) return null
  const since = toDate(world.clock.now().subtract({ hours: 24 * undeliveredDays }))
  const [jobs, deliveries] = await Promise.all([
    waitingJobs(world.db),
    world.db.delivery.groupBy({
      by: ['channel', 'state', 'lastError'],
      where: {
        OR: [
          { state: 'waiting', attempts: { gt: 0 } },
          { state: { in: ['failed', 'skipped'] }, updatedAt: { gte: since } },
        ],
      },
      _count: true,
      orderBy: [{ channel: 'asc' }, { state: 'desc' }, { lastError: 'asc' }],
    }),
  ])
  return {
    waiting: jobs.length,
    oldest: jobs[0]?.createdAt.toISOString() ?? null,
    stuck: jobs
      .filter(({ attempts }) => attempts > 0)
      .map((job) => ({
        id: job.id,
        task: job.task,
        since: job.createdAt.toISOString(),
        attempts: job.attempts,
        reason: codeIn(job.lastError),
        nextTry: job.attempts < job.maxAttempts ? job.runAt.toISOString() : null,
      })),
    undelivered: deliveries.flatMap(({ channel, state, lastError, _count: count }) =>
      isChannel(channel) && (state === 'waiting' || state === 'failed' || state === 'skipped')
        ? [{ channel, state, reason: codeIn(lastError), count }]
        : [],
    ),
    deadHooks: await deadHooks(world),
    mayRetry: hasRole(actor, 'admin'),
  }
}

const deadHooks = async (world: World): Promise<readonly DeadHooks[]> => {
  const rows = await world.db.webHookDelivery.groupBy({
    by: ['clientId', 'lastError'],
    where: { state: 'dead' },
    _count: true,
    orderBy: [{ clientId: 'asc' }, { lastError: 'asc' }],
  })
  const accounts = await world.db.account.findMany({
    where: { id: { in: rows.map(({ clientId }) => clientId) } },
    select: { id: true, fullName: true },
  })
  return rows.map(({ clientId, lastError, _count: count }) => ({
    system: accounts.find(({ id }) => id === clientId)?.fullName ?? '',
    count,
    reason: codeIn(lastError),
  }))
}

/** Errors of ours are codes (see DeliveryFailure); the queue may put the name of the error before them. */
const codeIn = (error: string | null): string | null =>
  /^(?:DeliveryFailure: )?([a-zA-Z]+(?::-?\d+)?)$/.exec(error?.split('\n')[0] ?? '')?.[1] ?? null
