// npm test: everything, on a real PostgreSQL and a real Chromium, leaving nothing behind.
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'
import { startChild } from './child.ts'
import { generate } from './generate.ts'
import { runCommand } from './operator-error.ts'
import { freePort } from './ports.ts'
import { waitUntil } from './processes.ts'
import { findRuntime } from './runtime.ts'
import { type Count, conclude, playwrightStage, staticStages, sum, vitestStage } from './stages.ts'
import { stopSignals } from './stop-signals.ts'

const signal = stopSignals()
await runCommand(async () => {
  const began = Date.now()
  await generate()
  const counts = [
    await staticStages(signal),
    await vitestStage('unit', signal),
    await vitestStage('integration', signal),
    await browserTests(),
  ]
  console.log(`${'total'.padEnd(40)}${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`)
  conclude(sum(counts))
})
process.exit()

/** Builds once, serves on empty data of its own, and visits that with a browser. */
async function browserTests(): Promise<Count> {
  const began = Date.now()
  try {
    const outcome = await build({ signal })
    console.log(
      `${'next build'.padEnd(14)}${outcome.padEnd(26)}${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`,
    )
    const server = await startServer()
    try {
      return await playwrightStage(server, signal)
    } finally {
      await server.stop()
    }
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

async function startServer(): Promise<{ address: string; dataDir: string; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mctp-e2e-'))
  const log = await open(join(dataDir, 'start.log'), 'w')
  const server = startChild(['scripts/start.ts'], {
    output: log.fd,
    environment: { ...environmentOfStart(), DATA_DIR: dataDir, PORT: String(await freePort()) },
  })
  const stop = async () => {
    await server.stop()
    await log.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  let hasEnded = false
  void server.ended.then(() => {
    hasEnded = true
  })
  await waitUntil(
    async () => hasEnded || signal.aborted || (await findRuntime(dataDir)) !== undefined,
    120_000,
  )
  const runtime = await findRuntime(dataDir)
  if (runtime) return { address: runtime.address, dataDir, stop }
  const printed = await readFile(join(dataDir, 'start.log'), 'utf8')
  await stop()
  throw new Error(`the server for the browser tests did not start:\n${printed}`)
}

/** Nothing of the developer's own configuration: the tests want the demonstration as a newcomer sees it. */
function environmentOfStart(): Record<string, string | undefined> {
  const { PATH, HOME, TMPDIR, LANG } = process.env
  return { PATH, HOME, TMPDIR, LANG, APP_MODE: 'demo' }
}
