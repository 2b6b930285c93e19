import { mkdir, open, readFile, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'

/** What a process prints, kept in DATA_DIR/logs. */
export type ProcessLog = {
  readonly fd: number
  readonly lastLines: () => Promise<string>
  readonly close: () => Promise<void>
}

const largestBytes = 20_000_000

/** Opens the log of the process called `name`, to be added to; one that has grown large begins anew. */
export async function openLog(dataDir: string, name: string): Promise<ProcessLog> {
  const folder = join(dataDir, 'logs')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${name}.log`)
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largestBytes) await truncate(path)
  const file = await open(path, 'a', 0o600)
  return {
    fd: file.fd,
    lastLines: async () => (await readFile(path, 'utf8')).trimEnd().split('\n').slice(-15).join('\n'),
    close: () => file.close(),
  }
}
