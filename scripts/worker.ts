// Carries out what decisions have put into the queue. Started beside the web server; as many may run as needed.
import { makeWorkerUtils, run } from 'graphile-worker'
import pino from 'pino'
import { env } from '#env.ts'
import { openCarrier } from '#lib/outside/carrier/open-carrier.ts'
import { openMailer, openSenders } from '#lib/outside/messages/open-senders.ts'
import { openWorld } from '#lib/outside/open-world.ts'
import { hookPoster } from '#lib/outside/web-hooks/post-hook.ts'
import { apiCrontab, apiTasks } from './api-tasks.ts'
import { crontab, tasks } from './worker-tasks.ts'

const settings = env()
const log = pino({ name: 'worker' })
const world = openWorld(settings, { connections: 4 })
const postman = { senders: openSenders(settings, world), appUrl: settings.APP_URL }

const postHook = hookPoster({ publicOnly: settings.APP_MODE === 'production' })

const connectionString = settings.MIGRATION_DATABASE_URL ?? settings.DATABASE_URL

const tidyQueue = async () => {
  const queue = await makeWorkerUtils({ connectionString })
  try {
    await queue.cleanup({ tasks: ['GC_JOB_QUEUES'] })
  } finally {
    await queue.release()
  }
}

const runner = await run({
  connectionString,
  concurrency: 4,
  noHandleSignals: true,
  crontab: [crontab, apiCrontab].join('\n'),
  taskList: {
    ...tasks(postman, openMailer(settings, world), world, tidyQueue, openCarrier(settings)),
    ...apiTasks(postHook, world),
  },
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void runner.stop())
log.info('ready')
await runner.promise
await world.db.$disconnect()
