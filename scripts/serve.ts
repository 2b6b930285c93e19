// What `npm start` and `npm run dev` have in common: one database, one worker, one web server, stopped in order.
import { resolve } from 'node:path'
import { readStartEnv, type StartEnv } from '#env.ts'
import { demoBank } from './bank/demo-bank.ts'
import { simulatedCarrier } from './carrier-child.ts'
import { startChild } from './child.ts'
import { addressOf, environmentOf } from './child-environment.ts'
import { openDatabase } from './database.ts'
import { demoSecrets } from './demo-secrets.ts'
import { keepRunning } from './keep-running.ts'
import { OperatorError } from './operator-error.ts'
import { isPortFree } from './ports.ts'
import { openLog } from './process-logs.ts'
import { waitUntil } from './processes.ts'
import { announce, claimDataDir } from './runtime.ts'
import { aborted } from './stop-signals.ts'

type Web = {
  readonly nodeEnv: 'production' | 'development'
  /** What the framework's command line is told. */
  readonly next: (env: StartEnv) => readonly string[]
  /** Done beside opening the database. */
  readonly prepare: (signal: AbortSignal) => Promise<unknown>
  /** Called when people can come in. */
  readonly onReady: (address: string, env: StartEnv) => Promise<void> | void
}

/** Serves until `signal` is given or something that cannot be mended ends; then stops everything in order. */
export async function serve(web: Web, signal: AbortSignal): Promise<void> {
  // Demonstration is the default of these commands only: a running application is always told.
  const parsed = readStartEnv({ ...process.env, APP_MODE: process.env.APP_MODE || 'demo' })
  if (!parsed.ok) throw new OperatorError(parsed.error)
  const env = { ...parsed.value, DATA_DIR: resolve(parsed.value.DATA_DIR) }
  const isDemo = env.APP_MODE === 'demo'

  await using cleanup = new AsyncDisposableStack()
  const claim = await claimDataDir(env.DATA_DIR)
  cleanup.defer(claim.release)
  await refuseBusyPort(env, claim.wasKilled)

  console.log('Đang chuẩn bị cơ sở dữ liệu…')
  const secrets = isDemo ? await demoSecrets(env.DATA_DIR) : undefined
  const failed = new AbortController()
  const opening = openDatabase(env, secrets).then((database) => {
    cleanup.defer(database.stop)
    return database
  })
  const preparing = web.prepare(AbortSignal.any([signal, failed.signal]))
  const database = await bothOrNeither(opening, preparing, failed).catch((error) => {
    if (!signal.aborted) throw error
  })
  if (!database) return

  const carrier = await simulatedCarrier(env)
  const bank = secrets && (await demoBank(env, secrets.appSecret))
  const environment = {
    ...environmentOf(env, database.urls, secrets?.appSecret),
    ...carrier?.settings,
    ...bank,
  }
  const whole = { ...process.env, ...environment, NODE_ENV: web.nodeEnv, NEXT_TELEMETRY_DISABLED: '1' }
  // The web server has no business with the owner's rights.
  const { MIGRATION_DATABASE_URL: _, ...withoutOwner }: Record<string, string | undefined> = whole
  if (isDemo) await loadDemo(whole)
  if (signal.aborted) return

  const logs = { web: await openLog(env.DATA_DIR, 'web'), worker: await openLog(env.DATA_DIR, 'worker') }
  cleanup.defer(logs.web.close)
  cleanup.defer(logs.worker.close)
  const output = (log: { fd: number }) => (isDemo ? log.fd : ('inherit' as const))
  const worker = keepRunning('Tiến trình gửi thư', () =>
    startChild(['scripts/worker.ts'], { output: output(logs.worker), environment: whole }),
  )
  cleanup.defer(worker.stop)
  if (carrier) {
    const post = keepRunning('Bưu chính giả lập', () =>
      startChild(['scripts/carrier-simulator.ts'], {
        output: output(logs.worker),
        environment: { ...process.env, ...carrier.settings, ...carrier.own },
      }),
    )
    cleanup.defer(post.stop)
  }
  if (bank) {
    const log = await openLog(env.DATA_DIR, 'bank')
    cleanup.defer(log.close)
    const simulator = keepRunning('Ngân hàng trình diễn', () =>
      startChild(['scripts/bank-simulator.ts'], { output: log.fd, environment: withoutDatabase(whole) }),
    )
    cleanup.defer(simulator.stop)
  }
  const next = startChild(['node_modules/next/dist/bin/next', ...web.next(env)], {
    output: output(logs.web),
    environment: withoutOwner,
  })
  cleanup.defer(next.stop)

  const end = Promise.race([
    aborted(signal).then(() => undefined),
    next.ended.then(() => 'Máy chủ web đã dừng ngoài ý muốn.'),
    database.ended.then(() => 'Cơ sở dữ liệu đã dừng ngoài ý muốn.'),
  ])
  if (await isServing(env, end)) {
    const { APP_SECRET, ...known } = environment
    // Production's own secret is not ours to write down.
    await announce(env.DATA_DIR, {
      port: env.PORT,
      address: addressOf(env),
      environment: isDemo ? environment : known,
    })
    await web.onReady(addressOf(env), env)
    if (carrier) console.log(`Bưu chính giả lập: ${carrier.settings.VNPOST_URL}`)
  }
  const accident = await end
  if (accident) throw new OperatorError(`${accident}\n${await logs.web.lastLines()}`)
  console.log('Đang dừng…')
}

/** The bank is a stranger: it is told the address of the portal and nothing that would let it in. */
function withoutDatabase(
  environment: Record<string, string | undefined>,
): Record<string, string | undefined> {
  return {
    ...environment,
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
    MIGRATION_DATABASE_URL: undefined,
  }
}

async function loadDemo(environment: Record<string, string | undefined>): Promise<void> {
  const loading = startChild(['scripts/load-demo.ts'], { output: 'inherit', environment })
  if ((await loading.ended) !== 0) throw new OperatorError('Không nạp được dữ liệu trình diễn.')
}

async function refuseBusyPort({ HOST, PORT }: StartEnv, wasKilled: boolean): Promise<void> {
  // The web server of a killed start may need a moment to notice that it is alone.
  if (await waitUntil(() => isPortFree(HOST, PORT), wasKilled ? 15_000 : 0)) return
  throw new OperatorError(
    `Cổng ${PORT} đang có chương trình khác dùng. Hãy dừng chương trình đó, hoặc chọn cổng khác: PORT=${PORT + 1} npm start`,
  )
}

/** When one of two things under way fails, the other is told and waited for, so that nothing is left behind. */
async function bothOrNeither<T>(
  first: Promise<T>,
  second: Promise<unknown>,
  failed: AbortController,
): Promise<T> {
  try {
    const [value] = await Promise.all([first, second])
    return value
  } catch (error) {
    failed.abort()
    await Promise.allSettled([first, second])
    throw error
  }
}

/** Waits until the web server answers; false when the end comes first. */
async function isServing({ HOST, PORT }: StartEnv, end: Promise<unknown>): Promise<boolean> {
  const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[HOST] ?? HOST
  let hasEnded = false
  void end.then(() => {
    hasEnded = true
  })
  const answers = async () =>
    hasEnded || (await fetch(`http://${host}:${PORT}/api/health`).then(Boolean, () => false))
  return (await waitUntil(answers, 120_000)) && !hasEnded
}
