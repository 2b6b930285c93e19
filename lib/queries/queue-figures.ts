import { waitingJobs } from '#lib/outside/database/jobs.ts'
import type { World } from '#lib/outside/world.ts'

export type QueueFigures = {
  readonly waiting: number
  /** Failed at least once. */
  readonly retried: number
  /** Tried as often as they may. */
  readonly givenUp: number
  /** 0 when nothing waits. */
  readonly oldestSeconds: number
  /** By channel and state, as of now. */
  readonly deliveries: readonly {
    readonly channel: string
    readonly state: string
    readonly count: number
  }[]
}

/** What a monitor watches of the work behind the scenes. Figures only. */
export const queueFigures = async (world: World): Promise<QueueFigures> => {
  const [jobs, deliveries] = await Promise.all([
    waitingJobs(world.db),
    world.db.delivery.groupBy({
      by: ['channel', 'state'],
      where: { state: { in: ['waiting', 'failed'] } },
      _count: true,
    }),
  ])
  const oldest = jobs[0]?.createdAt.getTime()
  return {
    waiting: jobs.length,
    retried: jobs.filter(({ attempts }) => attempts > 0).length,
    givenUp: jobs.filter(({ attempts, maxAttempts }) => attempts >= maxAttempts).length,
    oldestSeconds:
      oldest === undefined
        ? 0
        : Math.max(0, Math.round((world.clock.now().epochMilliseconds - oldest) / 1_000)),
    deliveries: deliveries.map(({ channel, state, _count: count }) => ({ channel, state, count })),
  }
}
