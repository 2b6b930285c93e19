import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import type { HookPoster } from '#lib/outside/web-hooks/index.ts'
import type { World } from '#lib/outside/world.ts'
import { deliverHook } from '#lib/use-cases/api/deliver-hook.ts'
import { sweepSent } from '#lib/use-cases/api/send-file.ts'
import { sweepNews } from '#lib/use-cases/api/sweep-news.ts'

/** Half past one at night, after the other things are swept (see worker-tasks.ts). */
export const apiCrontab = '30 18 * * * sweep-api ?max=1'

/** The tasks of what other systems send and are told. */
export const apiTasks = (post: HookPoster, world: World): TaskList => ({
  'deliver-web-hook': async (payload) => {
    const { deliveryId } = z.object({ deliveryId: z.uuid() }).parse(payload)
    await deliverHook(deliveryId, post, world)
  },
  'sweep-api': async () => {
    await sweepSent(world)
    await sweepNews(world)
  },
})
