// DATA_DIR/runtime.json: who serves this data now, and how other commands reach it. It holds passwords, so it is for
// its owner's eyes only, and it is gone when the server has stopped.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { OperatorError } from './operator-error.ts'
import { startTimeOf } from './processes.ts'

const claim = z.object({
  pid: z.int(),
  /** Tells the process from a later one with the same number; null where there is no /proc. */
  startTime: z.string().nullable(),
})
const runtime = claim.extend({
  port: z.int(),
  address: z.string(),
  /** What the server's own processes were given; in production without APP_SECRET. */
  environment: z.record(z.string(), z.string()),
})

export type Runtime = Readonly<z.output<typeof runtime>>

const fileIn = (dataDir: string) => join(dataDir, 'runtime.json')

/**
 * Makes this process the only one that serves `dataDir`. What a killed one left is put aside.
 * @returns whether there was such a leftover, and how to give the claim back
 */
export async function claimDataDir(
  dataDir: string,
): Promise<{ wasKilled: boolean; release: () => Promise<void> }> {
  // Others may pass through (PostgreSQL runs as another user when root starts it) but not look around.
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const file = fileIn(dataDir)
  const mine = { pid: process.pid, startTime: (await startTimeOf(process.pid)) ?? null }
  let wasKilled = false
  while (!(await writeOnce(file, mine))) {
    const other = await readClaim(file)
    if (other && (await isAlive(other))) {
      throw new OperatorError(
        `Thư mục dữ liệu ${dataDir} đang được một lần chạy khác dùng (tiến trình ${other.pid}). Hãy dừng nó trước.`,
      )
    }
    wasKilled = true
    await rm(file, { force: true })
  }
  return { wasKilled, release: () => rm(file, { force: true }) }
}

/** Tells other commands how to reach the server of this process, which holds the claim. */
export async function announce(dataDir: string, server: Omit<Runtime, 'pid' | 'startTime'>): Promise<void> {
  const file = fileIn(dataDir)
  const mine: Runtime = { pid: process.pid, startTime: (await startTimeOf(process.pid)) ?? null, ...server }
  await writeFile(`${file}.new`, JSON.stringify(mine, null, 2), { mode: 0o600 })
  await rename(`${file}.new`, file)
}

/** The server that runs on `dataDir` now, if any. */
export async function findRuntime(dataDir: string): Promise<Runtime | undefined> {
  const found = runtime.safeParse(await readJson(fileIn(dataDir)))
  return found.success && (await isAlive(found.data)) ? found.data : undefined
}

/**
 * The variables for a command that works on the running server's data (a scenario, a measurement): this process's own
 * with those of the server above them. With DATABASE_URL given and no server on DATA_DIR, this process's own alone.
 */
export async function environmentOfServer(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Record<string, string | undefined>> {
  const dataDir = resolve(source.DATA_DIR || '.data')
  const running = await findRuntime(dataDir)
  if (running) return { ...source, ...running.environment }
  if (source.DATABASE_URL) return { ...source }
  throw new OperatorError(`Không có máy chủ nào đang chạy trên ${dataDir}. Hãy chạy npm start trước.`)
}

async function writeOnce(file: string, content: z.output<typeof claim>): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(content), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST') return false
    if (code === 'EACCES') {
      throw new OperatorError(
        `Không ghi được vào thư mục dữ liệu ${file.replace(/\/[^/]*$/, '')}. Hãy chọn DATA_DIR khác.`,
      )
    }
    throw error
  }
}

const readClaim = async (file: string) => claim.safeParse(await readJson(file)).data

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

async function isAlive({ pid, startTime }: z.output<typeof claim>): Promise<boolean> {
  const found = await startTimeOf(pid)
  return found !== undefined && found === startTime
}
