import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startChild } from './child.ts'
import { OperatorError } from './operator-error.ts'
import { freePort } from './ports.ts'
import { waitUntil } from './processes.ts'
import { findRuntime } from './runtime.ts'

/**
 * The address of the demonstration that runs on DATA_DIR, or of one that is started on empty data and ends with
 * `cleanup`. `story`: a scenario to play into a new one first.
 */
export async function addressOfDemo(
  cleanup: AsyncDisposableStack,
  { story }: { readonly story?: string } = {},
): Promise<string> {
  const running = await findRuntime(resolve(process.env.DATA_DIR || '.data'))
  if (running) return running.address
  const dataDir = await mkdtemp(join(tmpdir(), 'mctp-pictures-'))
  cleanup.defer(() => rm(dataDir, { recursive: true, force: true }))
  const log = await open(join(dataDir, 'start.log'), 'w')
  cleanup.defer(() => log.close())
  const environment = { ...process.env, APP_MODE: 'demo', DATA_DIR: dataDir, PORT: String(await freePort()) }
  const server = startChild(['scripts/start.ts'], { output: log.fd, environment })
  cleanup.defer(server.stop)
  await waitUntil(async () => (await findRuntime(dataDir)) !== undefined, 300_000)
  const runtime = await findRuntime(dataDir)
  if (!runtime) throw new OperatorError('Bản trình diễn không khởi động được.')
  if (story !== undefined) {
    await startChild(['scripts/scenario.ts', story], { output: 'inherit', environment }).ended
  }
  return runtime.address
}
