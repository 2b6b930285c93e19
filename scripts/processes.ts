// What /proc tells about other processes. A process id alone says little: containers hand out the same small numbers
// at every start, and a process whose parent never asked for its exit code stays in the list as a zombie.
import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** When a process began, in clock ticks since the machine started; undefined when it has ended or is a zombie. */
export async function startTimeOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The second field is the program's name in brackets and may hold anything, so count from its end.
  const [state, ...rest] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  return state === undefined || state === 'Z' || state === 'X' ? undefined : rest[18]
}

/** The living processes whose command line contains `text`. PostgreSQL's processes show its cluster_name there. */
export async function processesNaming(text: string): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      return commandLine.includes(text) && pid !== process.pid && (await startTimeOf(pid)) ? [pid] : []
    }),
  )
  return found.flat()
}

/** Waits until `condition` holds, asking every 50 ms; false when `limitMs` have passed. */
export async function waitUntil(condition: () => Promise<boolean>, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs
  while (!(await condition())) {
    if (Date.now() > end) return false
    await sleep(50)
  }
  return true
}
