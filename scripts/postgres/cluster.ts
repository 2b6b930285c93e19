import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmod, chown, mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { freePort } from '../ports.ts'
import { waitUntil } from '../processes.ts'
import { clearLeftovers } from './leftovers.ts'
import { findRunner, type Runner } from './runner.ts'

export type Cluster = {
  readonly port: number
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends open transactions, writes everything down and stops. */
  readonly stop: () => Promise<void>
}

type Options = {
  /** Where everything is kept; the data itself is in its folder `postgres`. */
  readonly home: string
  readonly superuserPassword: string
  /** false spares a test run the waiting for the disk. Never for data that matters. */
  readonly durable?: boolean
}

/** Starts PostgreSQL on a free port of the loopback interface, on data that it makes the first time. */
export async function startCluster({ home, superuserPassword, durable = true }: Options): Promise<Cluster> {
  await mkdir(home, { recursive: true })
  const data = join(await realpath(home), 'postgres')
  const clusterName = `mctp-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`
  const runner = await prepareData(data, superuserPassword, durable)
  await clearLeftovers(data, clusterName)
  const log = await open(join(home, 'postgres.log'), 'a', 0o600)
  try {
    // Another program may take the port between our look and PostgreSQL's, so a second try is due.
    for (const isLastTry of [false, false, true]) {
      const port = await freePort()
      const server = runner.run('postgres', serverArgs(data, clusterName, port, durable), {
        stdio: ['ignore', log.fd, log.fd],
        // A group of its own: Ctrl-C must reach PostgreSQL last, when the application has ended.
        detached: true,
      })
      const ended = once(server, 'exit').then(() => {})
      if (await isReady(data, server)) {
        const stopNow = () => server.kill('SIGINT')
        // For whatever ends this process without asking: PostgreSQL has a group of its own and would live on.
        process.once('exit', stopNow)
        void ended.then(() => process.off('exit', stopNow))
        return { port, ended, stop: () => stop(server) }
      }
      if (isLastTry) break
    }
  } finally {
    await log.close()
  }
  throw new Error(`PostgreSQL không khởi động được:\n${await lastWords(home)}`)
}

const lastWords = async (home: string) =>
  (await readFile(join(home, 'postgres.log'), 'utf8')).trimEnd().split('\n').slice(-5).join('\n')

/** Makes the data the first time, in a folder beside it: a killed initdb leaves nothing that looks finished. */
async function prepareData(data: string, superuserPassword: string, durable: boolean): Promise<Runner> {
  if (await stat(join(data, 'PG_VERSION')).catch(() => undefined)) return findRunner(data)
  const unfinished = `${data}.new`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { mode: 0o700 })
  const runner = await findRunner(dirname(data))
  const passwordFile = `${data}.password`
  await writeFile(passwordFile, superuserPassword, { mode: 0o600 })
  for (const path of runner.owner ? [unfinished, passwordFile] : []) {
    await chown(path, runner.owner?.uid ?? 0, runner.owner?.gid ?? 0)
  }
  const log = await open(join(dirname(data), 'postgres.log'), 'a', 0o600)
  const initdb = runner.run('initdb', initdbArgs(unfinished, passwordFile, durable), {
    stdio: ['ignore', 'ignore', log.fd],
  })
  const [code] = await once(initdb, 'exit')
  await log.close()
  await rm(passwordFile)
  if (code !== 0) throw new Error(`Không tạo được cơ sở dữ liệu:\n${await lastWords(dirname(data))}`)
  await rename(unfinished, data)
  await chmod(data, 0o700)
  return runner
}

const initdbArgs = (data: string, passwordFile: string, durable: boolean) => [
  ...[`--pgdata=${data}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
  ...['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=vi'],
  ...(durable ? [] : ['--no-sync']),
]

const serverArgs = (data: string, clusterName: string, port: number, durable: boolean) => [
  ...['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  // Shown in the process list, where clearLeftovers looks for it.
  ...[
    '-c',
    `cluster_name=${clusterName}`,
    '-c',
    'timezone=UTC',
    '-c',
    'log_timezone=UTC',
    '-c',
    'lc_messages=C',
  ],
  ...(durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off']),
]

/** PostgreSQL writes how far it is into the eighth line of its lock file. */
async function isReady(data: string, server: ChildProcess): Promise<boolean> {
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null
  await waitUntil(async () => {
    if (hasEnded()) return true
    const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    return lines[0] === String(server.pid) && lines[7]?.trim() === 'ready'
  }, 60_000)
  return !hasEnded()
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGINT')
  const impatient = setTimeout(() => server.kill('SIGQUIT'), 20_000)
  await ended
  clearTimeout(impatient)
}
