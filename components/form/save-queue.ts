/** What became of one attempt to save. */
export type SaveOutcome =
  | 'saved'
  /** No network, or the server is busy: worth trying again. */
  | 'unreachable'
  /** The session has ended: the person may sign in again, here or in another window. */
  | 'refused'
  /** The application was submitted or thrown away: nothing can be saved any more. */
  | 'closed'

type Options = {
  /** Sends what waits when it is called. Must not throw. */
  readonly send: () => Promise<SaveOutcome>
  readonly tell: (outcome: SaveOutcome) => void
  /** Quiet time after the last key, in milliseconds. */
  readonly pause?: number
  /** Waiting times between attempts that reached nobody; the last one repeats. */
  readonly retries?: readonly number[]
}

export type SaveQueue = {
  /** Something was typed. */
  readonly changed: () => void
  /** Do not wait for quiet: a field is left, the page goes away, the network or the person is back. */
  readonly now: () => void
  readonly stop: () => void
}

/**
 * Saves in order: one attempt on its way at a time, and what is typed meanwhile goes with the next. An attempt that
 * reached nobody is repeated until one does; after one that was refused only `now` tries again, and after one that found
 * the application closed nothing does.
 */
export const createSaveQueue = ({
  send,
  tell,
  pause = 1200,
  retries = [4000, 15_000, 60_000],
}: Options): SaveQueue => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay = false
  let waiting = false
  let failures = 0
  let refused = false
  let stopped = false

  const schedule = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(attempt, delay)
  }

  const attempt = async () => {
    if (stopped || underWay || !waiting) return
    clearTimeout(timer)
    underWay = true
    waiting = false
    const outcome = await send()
    underWay = false
    if (stopped) return
    if (outcome === 'closed') stopped = true
    refused = outcome === 'refused'
    failures = outcome === 'unreachable' ? failures + 1 : 0
    if (outcome === 'unreachable' || refused) waiting = true
    tell(outcome)
    if (!waiting || stopped || refused) return
    schedule(failures > 0 ? (retries[Math.min(failures, retries.length) - 1] ?? pause) : pause)
  }

  return {
    changed: () => {
      if (stopped) return
      waiting = true
      // While nobody answers, the person's typing must not turn into a storm of attempts.
      if (!underWay && failures === 0 && !refused) schedule(pause)
    },
    now: () => void attempt(),
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
