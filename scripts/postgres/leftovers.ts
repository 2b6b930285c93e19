import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../operator-error.ts'
import { processesNaming, waitUntil } from '../processes.ts'

/**
 * Clears away what a killed start left behind on the data in `folder`: a server that lives on is stopped in order
 * (its transactions end, nothing acknowledged is lost), and only when none of its processes is left does the lock go.
 * Removing it earlier could let two servers write to the same files.
 */
export async function clearLeftovers(folder: string, clusterName: string): Promise<void> {
  const lock = join(folder, 'postmaster.pid')
  const pid = Number((await readFile(lock, 'utf8').catch(() => '')).split('\n')[0])
  const isGone = async () => (await processesNaming(clusterName)).length === 0
  if (pid > 0 && (await processesNaming(clusterName)).includes(pid)) process.kill(pid, 'SIGINT')
  if (!(await waitUntil(isGone, 20_000))) {
    throw new OperatorError('Cơ sở dữ liệu của lần chạy trước chưa dừng hẳn. Hãy đợi một phút rồi chạy lại.')
  }
  await rm(lock, { force: true })
}
