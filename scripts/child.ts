import { spawn } from 'node:child_process'
import { join } from 'node:path'

export type Child = {
  /** Settles with the exit code when the process has ended for whatever reason; null when a signal ended it. */
  readonly ended: Promise<number | null>
  /** Asks the process to end, and after ten seconds makes it. */
  readonly stop: () => Promise<void>
}

type Options = {
  /** Where its prints go: an open file, or where ours go. */
  readonly output: number | 'inherit'
  readonly environment: Readonly<Record<string, string | undefined>>
}

const followParent = join(import.meta.dirname, 'follow-parent.ts')

/** Runs a program of ours with the present Node in a process of its own, which does not outlive this one. */
export function startChild(args: readonly string[], { output, environment }: Options): Child {
  const flags = ['--disable-warning=ExperimentalWarning', '--import', followParent]
  const child = spawn(process.execPath, [...flags, ...args], {
    env: {
      ...environment,
      NODE_ENV: environment.NODE_ENV === 'development' ? 'development' : 'production',
      FOLLOWED_PID: String(process.pid),
    },
    stdio: ['ignore', output, output, 'ipc'],
    // A group of its own: Ctrl-C reaches this process alone, and it decides the order in which the others stop.
    detached: true,
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
    child.once('error', () => resolve(null))
  })
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      const impatient = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await ended
      clearTimeout(impatient)
    },
  }
}
