import type { Carrier } from '#lib/outside/carrier/index.ts'
import type { Senders } from '#lib/outside/messages/index.ts'
import { tasks } from '#scripts/worker-tasks.ts'
import { runQueue } from './run-queue.ts'
import type { Stage } from './stage.ts'

const appUrl = 'https://motcua.example.vn'
const nobody = async () => undefined

/** Carries out what is ready in the queue, as the worker does, until nothing is; what failed waits for its next turn. */
export const workOff = (
  stage: Stage,
  senders: Partial<Senders>,
  carrier: Carrier | null = null,
): Promise<void> =>
  runQueue(
    stage.queueUrl,
    tasks(
      { senders: { email: null, sms: null, zalo: null, ...senders }, appUrl },
      { send: nobody },
      stage.world,
      nobody,
      carrier,
    ),
  )
