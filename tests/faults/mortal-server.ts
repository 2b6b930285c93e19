import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#scripts/ports.ts'

export type MortalServer = {
  readonly origin: string
  /** kill -9 to all of it at once, as when the power goes; comes back when it serves again. */
  readonly killAndRestart: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The built application, served by a process that may be killed at any moment. */
export const mortalServer = async (environment: Readonly<Record<string, string>>): Promise<MortalServer> => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  let server = await live(port, origin, environment)
  const kill = async () => {
    const ended = once(server, 'exit')
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL')
    await ended
  }
  return {
    origin,
    killAndRestart: async () => {
      await kill()
      server = await live(port, origin, environment)
    },
    stop: kill,
  }
}

const live = async (
  port: number,
  origin: string,
  environment: Readonly<Record<string, string>>,
): Promise<ChildProcess> => {
  const next = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)]
  const server = spawn(process.execPath, next, {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...environment,
      PORT: String(port),
      APP_URL: origin,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own, which dies as a whole.
    detached: true,
  })
  const until = Date.now() + 60_000
  while (Date.now() < until && server.exitCode === null) {
    const isReady = await fetch(`${origin}/api/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return server
    await wait(50)
  }
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL')
  throw new Error('the server does not come up')
}
